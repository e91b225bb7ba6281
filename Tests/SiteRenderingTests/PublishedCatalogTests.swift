import CatalogModel
import ContentModel
import ContentReading
import Diagnostics
import Testing

@testable import SiteRendering

/// `catalog.json` read back is the catalog that it was written from.
struct PublishedCatalogTests {
  private func readBack(_ catalog: Catalog) -> Diagnosed<Catalog?> {
    let text = String(decoding: CatalogFile.json(of: catalog), as: UTF8.self)
    return CatalogFileReader.read(SourceDocument(path: "catalog.json", text: text))
  }

  /// The number is the seed.
  @Test(arguments: 1...300)
  func generatedCatalogComesBack(_ seed: UInt64) {
    var generator = PublishedCatalogGenerator(seed: seed)
    let catalog = generator.catalog()
    let read = readBack(catalog)
    #expect(read.diagnostics.map(\.summary) == [])
    #expect(read.value == catalog)
  }

  @Test func everyCatalogOfThisPackageComesBack() throws {
    let catalogs = RealSite.content.value.vendors.flatMap(\.catalogs)
    #expect(!catalogs.isEmpty)
    for catalog in catalogs {
      let read = try #require(readBack(catalog).value)
      #expect(read.vendor == catalog.vendor && read.version == catalog.version)
      #expect(read.introduction.plainText == catalog.introduction.plainText)
      #expect(read.categories.map(\.id) == catalog.categories.map(\.id))
      #expect(read.categories.map(\.source) == catalog.categories.map(\.source))
      for (entry, original) in zip(read.entries, catalog.entries) {
        #expect(entry == original, "\(catalog.vendor.id) \(original.code.text)")
      }
      #expect(read.entries.count == catalog.entries.count)
    }
  }

  @Test(arguments: [
    ("[]", "an object should stand here", 1),
    (#"{"vendor": {"id": "a"}}"#, "'name' should be a text", 1),
    ("{\n\"vendor\": {\"id\": \"a\", \"name\": \"A\"}}", "'version' should be a text", 1),
    (
      "{\"vendor\": {\"id\": \"a\", \"name\": \"A\"}, \"version\": \"1\", \"categories\": [],\n"
        + "\"entries\": [{\"category\": \"c\", \"code\": \"1\",\n\"status\": [\"x\"]}]}",
      "'status' has whole numbers only", 3
    ),
  ])
  func whatIsNoCatalogIsReported(_ text: String, _ words: String, _ line: Int) {
    let read = CatalogFileReader.read(SourceDocument(path: "catalog.json", text: text))
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.summary) == ["this is no catalog of sitegen: \(words)"])
    #expect(read.diagnostics.first?.start?.line == line)
  }

  @Test func brokenJSONIsReported() {
    let read = CatalogFileReader.read(SourceDocument(path: "catalog.json", text: "{\"vendor\": {"))
    #expect(read.value == nil && read.diagnostics.map(\.id) == ["broken-json"])
  }
}

/// Catalogs of everything that the model holds, in texts of nasty characters.
private struct PublishedCatalogGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64 (Steele, Lea and Flood, 2014), below `limit`.
  private mutating func number(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(limit))
  }

  private mutating func pick<Item>(_ items: [Item]) -> Item { items[number(items.count)] }

  mutating func catalog() -> Catalog {
    let categories = (0...number(3)).map { id in
      Category(
        id: "c\(id)", title: line(), description: prose(),
        source: pick([nil, source()]))
    }
    let entries = (0..<number(8)).map { index in
      entry("\(pick(["", "-", "0", "E."]))\(index)", in: pick(categories).id)
    }
    return Catalog(
      vendor: Vendor(
        id: "acme", name: line(), product: pick([nil, line()]),
        homepage: pick([nil, "https://example.com/"])),
      version: pick(["1", "2024-01-31"]), introduction: prose(), categories: categories,
      entries: entries)
  }

  private mutating func entry(_ code: String, in category: String) -> Entry {
    Entry(
      category: category, code: Code(code), name: pick([nil, line()]), label: pick([nil, line()]),
      status: pick([[], [400], [500, 404]]), description: prose(),
      fields: (0..<number(4)).map { _ in
        Entry.Field(name: pick(["Area", "Retry", line()]), value: pick(["", "a\nb", line()]))
      },
      statements: (0..<number(6)).map { _ in statement() },
      origins: (0..<number(3)).map { _ in origin() }, source: source())
  }

  private mutating func statement() -> Statement {
    pick([
      .alias(line()), .message(line()), .message("a\nb {0}"), .cause(prose()), .action(prose()),
      .severity(line()), .retryable(true), .retryable(false), .endpoint("GET /a"),
      .applicability(line()), .since("1"), .deprecated(line()), .removed("3"),
      .replacedBy(line()), .unused(.obsolete), .unused(.reserved),
    ])
  }

  private mutating func origin() -> EntryOrigin {
    EntryOrigin(
      property: pick(EntryProperty.allCases),
      place: pick([.heading, .prose, .column(line()), .path("/errors/0")]),
      lines: pick([nil, 3...3, 3...7]))
  }

  private mutating func source() -> EntrySource {
    let line = 1 + number(99)
    return EntrySource(document: "a/errors.md", line: line, endLine: line + number(3))
  }

  private mutating func line() -> String {
    pick([
      "plain words", "<b>", "a * b_c_ [d](e) &amp;", "\"quoted\" \\ back", "# one", "1. two", "- x",
      "`tick`", "Grüße 中文 🙂", "\u{202E}", "a\u{301}", "<https://a.example>", "~~~", "a  b", "+ y",
      "[x]: y", "=== ", "& && #", "|a|b|", "\\", "\t tab",
    ])
  }

  /// Paragraphs and lists as the readers make them: without blanks at the ends, neighbours of one
  /// kind in one, and no two lists side by side.
  private mutating func prose() -> Prose {
    var blocks: [Prose.Block] = []
    for _ in 0..<number(4) {
      if case .list? = blocks.last { blocks.append(.paragraph(inlines())) }
      blocks.append(
        number(3) == 0 ? .list((0...number(3)).map { _ in inlines() }) : .paragraph(inlines()))
    }
    return Prose(blocks)
  }

  private mutating func inlines() -> [Prose.Inline] {
    let texts = [
      "one", "a * b", "_x_", "<b>c</b>", "1. d", "- e", "# f", "&lt;", "https://a.example", "é\\",
    ]
    let spans = ["x", "`", "a``b", "<b>", "a  b", "{0}"]
    switch number(4) {
    case 0: return [.code(pick(spans))]
    case 1: return [.text(pick(texts)), .code(pick(spans)), .text(pick(texts))]
    default: return [.text(pick(texts))]
    }
  }
}
