import SiteSearch
import Testing

/// What a search asks of vendors and categories that the shared vectors have none of.
@Suite struct NamedVendorsTests {
  private func record(
    _ vendor: String, _ code: String, category: String = "All", _ summary: String = ""
  ) -> SearchRecord {
    SearchRecord(
      id: "\(vendor)/\(code)", code: code, vendor: vendor, vendorName: vendor, category: category,
      url: "\(vendor)/\(code)/", summary: summary)
  }

  private func ids(_ text: String, among records: [SearchRecord]) -> [String] {
    SearchEngine(SearchIndex(records: records)).search(text).results.map(\.record.id)
  }

  @Test func theEndOfAHostNamesNoVendorThatIsCalledLikeIt() {
    let records = [record("com", "9003"), record("moat", "9003"), record("org", "9004")]
    for text in [
      "2026-11-21 lamp.example.com said 9003 by itself",
      "org.lamp.Gate wexed 9004 at the bridge",
    ] {
      #expect(ids(text, among: records).isEmpty, "\(text)")
    }
    let host = "2026-11-21 lamp.moat.com said 9003 by itself"
    #expect(ids(host, among: records) == ["moat/9003"])
    #expect(ids("com 9003", among: records) == ["com/9003", "moat/9003"])
  }

  @Test func theBeginningOfANameNamesItsVendorUnlessOthersHaveTheWord() {
    let records = [
      record("lamp", "700", "No oil"), record("digitalmoat", "700", "Digitalmo"),
      record("digitalmoat", "7001", "Dry"),
    ]
    let named = ["digitalmoat/700", "digitalmoat/7001", "lamp/700"]
    #expect(ids("digitalmo 700", among: records) == named)
    #expect(!ids("digit 700", among: records).contains("digitalmoat/7001"))
    let others = records + [record("oil", "8", "Digitalmo")]
    #expect(!ids("digitalmo 700", among: others).contains("digitalmoat/7001"))
  }

  @Test func aShortNumberBehindErrnoIsACodeOfTheEntriesThatSpeakOfIt() {
    let records = [
      record("moat", "1", "The moat is dry"),
      record("lamp", "1", category: "Values of errno", "No oil"),
      record("lamp", "2", category: "Values of errno", "No lamp"),
    ]
    let engine = SearchEngine(SearchIndex(records: records))
    for text in ["errno 1", "errno: 1", "zorb wexed (errno=1)"] {
      let exact = engine.search(text).results.filter(\.isExact).map(\.record.id)
      #expect(exact == ["lamp/1"], "\(text)")
    }
    #expect(engine.search("errno 3").results.filter(\.isExact).isEmpty)
  }
}
