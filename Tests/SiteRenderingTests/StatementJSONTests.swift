import CatalogModel
import ContentModel
import OrderedJSON
import SiteSearch
import Testing

@testable import SiteRendering

/// What an entry states, in `entry.json`.
struct StatementJSONTests {
  private func json(_ statements: [Statement], code: String = "7", others: [Entry] = [])
    -> JSONValue
  {
    let entry = Entry(
      category: "errors", code: Code(code), statements: statements,
      source: EntrySource(document: "errors.txt", line: 1, endLine: 1))
    let catalog = MadeUpContent.catalog("acme", [entry] + others)
    let site = Site(MadeUpContent.content([VendorHistory(newest: catalog)]))
    let bytes = CatalogJSON(site: site, vendor: site.vendors[0]).entry(
      entry, description: "", at: .vendor("acme"))
    return JSONValue(json: bytes) ?? .null
  }

  @Test func aMessageStandsThereLetterForLetter() {
    #expect(
      json([.message("No {0} in <name> *now*"), .message("Gone")])["messages"]
        == .array([
          .object([
            "text": .string("No {0} in <name> *now*"), "placeholders": .strings(["{0}", "<name>"]),
          ]), .object(["text": .string("Gone")]),
        ]))
  }

  @Test func causesAndActionsAreMarkdown() {
    let entry = json([.cause(Prose(text: "A *star*")), .action(Prose([.list([[.code("x")]])]))])
    #expect(entry["causes"] == .strings(["A \\*star\\*"]))
    #expect(entry["actions"] == .strings(["- `x`"]))
  }

  @Test func whatTheVendorDeclaresIsApartFromWhatTheVersionsTell() {
    let lifecycle = json([.since("1.2"), .deprecated("Old"), .removed("3")])["lifecycle"]
    #expect(
      lifecycle
        == .object([
          "deprecated": .string("1"), "declaredSince": .string("1.2"),
          "declaredDeprecated": .string("Old"), "declaredRemoved": .string("3"),
        ]))
  }

  @Test func aReplacementIsFoundByItsCodeNameOrAlias() {
    let others = [
      MadeUpContent.entry("8", name: "Eight"), MadeUpContent.entry("8", category: "other"),
      MadeUpContent.entry("9", category: "other"), MadeUpContent.entry("10", name: "Two"),
      MadeUpContent.entry("11", name: "Two"),
    ]
    let found = json(["8", "Eight", "9", "Two", "7", "x"].map { .replacedBy($0) }, others: others)
    let ids = found["lifecycle"]?["replacedBy"]?.elements?.map { $0["id"]?.text }
    #expect(ids == ["acme/errors/8", "acme/errors/8", "acme/other/9", nil, nil, nil])
    let url = found["lifecycle"]?["replacedBy"]?.elements?[0]["url"]
    #expect(url == .string("acme/errors/8/"))
  }

  @Test func aRangeNamesBothEnds() {
    #expect(
      json([], code: "4000 to 4099")["range"]
        == .object(["first": .string("4000"), "last": .string("4099")]))
    #expect(json([], code: "2024-01-15")["range"] == nil)
    #expect(json([], code: "4000 to 4099")["url"] == .string("acme/errors/4000~20to~204099/"))
  }

  @Test func theSearchKnowsWhatIsStated() {
    let entry = Entry(
      category: "errors", code: Code("4000-4099"),
      statements: [
        .alias("E4"), .message("Gone {0}"), .cause(Prose(text: "Why")), .action(Prose(text: "How")),
        .endpoint("GET /doors"), .applicability("Web"), .replacedBy("next_one"),
      ], source: EntrySource(document: "errors.txt", line: 1, endLine: 1))
    let catalog = MadeUpContent.catalog("acme", [entry])
    let site = Site(MadeUpContent.content([VendorHistory(newest: catalog)]))
    let record = SearchRecords.all(site)[0]
    #expect(record.range == 4000...4099 && record.aliases == ["E4"])
    #expect(record.summary == "Gone {0}")
    #expect(record.text == "\nGone {0}\nWhy\nHow\nGET /doors\nWeb\nnext_one\n")
  }

  @Test func whatIsNotStatedIsLeftOut() {
    guard case .object(let members) = json([]) else { return }
    #expect(
      members.map(\.key) == ["$schema", "id", "code", "number", "category", "url", "source"])
  }
}
