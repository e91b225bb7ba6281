import CatalogModel
import Testing

/// Codes that were written otherwise in upper and lower case when they were published.
struct RecasedCodesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The `category/code` of each entry, version by version.
    let versions: [String]
    let published: Set<String>
    /// The URLs of the same, below that of the vendor.
    let urls: [String]

    init(_ name: String, _ versions: [String], published: Set<String>, urls: [String]) {
      testDescription = name
      self.versions = versions
      self.published = published
      self.urls = urls
    }
  }

  @Test(arguments: [
    Case(
      "keeps what was published", ["a/x a/fail", "a/x a/FAIL a/y"], published: ["a/fail"],
      urls: ["a/x a/fail", "a/x a/fail a/y"]),
    Case(
      "published nothing", ["a/fail", "a/FAIL"], published: ["a/x"], urls: ["a/fail", "a/FAIL"]),
    Case(
      "published both", ["a/fail", "a/FAIL"], published: ["a/fail", "a/FAIL"],
      urls: ["a/FAIL", "a/FAIL"]),
    Case(
      "published only the newest", ["a/fail", "a/FAIL"], published: ["a/FAIL"],
      urls: ["a/FAIL", "a/FAIL"]),
    Case(
      "twice, the last published one", ["a/fail", "a/FAIL", "a/Fail"],
      published: ["a/fail", "a/FAIL"], urls: ["a/FAIL", "a/FAIL", "a/FAIL"]),
    Case(
      "there and back", ["a/fail", "a/FAIL", "a/fail"], published: ["a/fail"],
      urls: ["a/fail", "a/fail", "a/fail"]),
    Case(
      "left in between", ["a/x a/fail", "a/x", "a/x a/FAIL"], published: ["a/fail"],
      urls: ["a/x a/fail", "a/x", "a/x a/FAIL"]),
    Case(
      "left since", ["a/fail", "a/x a/FAIL", "a/x"], published: ["a/fail"],
      urls: ["a/fail", "a/x a/fail", "a/x"]),
    Case(
      "of another category", ["a/fail", "b/FAIL"], published: ["a/fail"],
      urls: ["a/fail", "b/FAIL"]),
    Case(
      "in another order", ["a/x a/fail", "a/FAIL a/x"], published: ["a/fail"],
      urls: ["a/x a/fail", "a/fail a/x"]),
    Case(
      "with other signs", ["a/e/1", "a/E/1"], published: ["a/e~2F1"], urls: ["a/e~2F1", "a/e~2F1"]),
    Case(
      "twins have their own", ["a/fail", "a/FAIL", "a/FAIL a/fail"], published: ["a/fail"],
      urls: ["a/fail", "a/~46~41~49~4C", "a/~46~41~49~4C a/fail"]),
    Case(
      "twins that were both published", ["a/fail", "a/FAIL", "a/FAIL a/fail"],
      published: ["a/fail", "a/FAIL"],
      urls: ["a/fail", "a/~46~41~49~4C", "a/~46~41~49~4C a/fail"]),
    Case("a single version", ["a/FAIL"], published: ["a/fail"], urls: ["a/FAIL"]),
    Case("no version", [], published: ["a/fail"], urls: []),
  ])
  func aPublishedAddressStays(_ test: Case) {
    let catalogs = test.versions.map(catalog)
    func isPublished(_ entry: EntryReference) -> Bool {
      test.published.contains(String(entry.id.dropFirst(5)))
    }
    let twins = CaseTwins(among: catalogs, isPublished: isPublished)
    let told = catalogs.map(twins.toldApart)
    let recased = RecasedCodes(among: told, isPublished: isPublished)
    let addressed = told.map(recased.applied)
    #expect(addressed.map(urls) == test.urls)
    #expect(addressed.map { $0.entries.map(\.code) } == catalogs.map { $0.entries.map(\.code) })
    // What was decided once is forgotten.
    #expect(addressed.map(RecasedCodes.none.applied).map(urls) == told.map(urls))
  }

  @Test func aCodeIsTheSameHoweverItsURLIsSpelled() {
    let code = Code("FAIL", address: .spelled("fail"))
    #expect(code == Code("FAIL") && code.segment == "fail" && code.isSpelled && !code.tellsCase)
    #expect(MemoryLayout<Code>.stride == MemoryLayout<Code?>.stride)
  }
}
