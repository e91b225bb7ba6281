import CatalogModel
import Diagnostics
import Testing

@testable import CatalogReaders

@Suite("Codes that stand again in their category")
struct RepeatedCodesTests {
  private static let columns: [Column] = [
    Column(name: "Code", role: .code), Column(name: "Name", role: .name),
    Column(name: "Title", role: .label), Column(name: "HTTP", role: .status),
    Column(name: "Text", role: .description), Column(name: "Cause", role: .cause),
    Column(name: "Team", role: .field),
  ]

  private func read(_ rows: String, _ repeatedCodes: RepeatedCodes) -> Diagnosed<ReadDocument> {
    let header = Self.columns.map(\.name).joined(separator: " | ")
    let document = SourceDocument(path: "a.txt", text: header + "\n" + rows)
    let instructions = ReadingInstructions(
      shape: .table(TableShape(columns: Self.columns)), category: "E", repeatedCodes: repeatedCodes)
    return DocumentReader(instructions).read(document, named: "a.txt")
  }

  @Test(arguments: [
    (
      "two texts", "1 | | | 400 | A\n2 | | | | B\n1 | | | 409 | C",
      ["2-2 E: 1 status=400 status=409 | A ¶ C", "3-3 E: 2 | B"]
    ),
    ("rows without a gap", "1 | | | | A\n1 | | | | B\n1 | | | | C", ["2-4 E: 1 | A ¶ B ¶ C"]),
    (
      "the same text with another field", "1 | | | | A | | x\n1 | | | | A | | y",
      ["2-3 E: 1 Team=x Team=y | A"]
    ),
    (
      "the same field and status", "1 | | | 400 | A | | x\n1 | | | 400 | B | | x",
      ["2-3 E: 1 status=400 Team=x | A ¶ B"]
    ),
    ("one title", "1 | | T | | A\n1 | | T | | B", ["2-3 E: 1 label=T | A ¶ B"]),
    (
      "two titles", "1 | | T | | A\n1 | | U | | B\n1 | | | | C",
      ["2-4 E: 1 label=T | A ¶ U ¶ B ¶ C"]
    ),
    ("one of two has a title", "1 | | | | A\n1 | | U | | B", ["2-3 E: 1 | A ¶ U ¶ B"]),
    ("one of two has a name", "1 | | | | A\n1 | N | | | B", ["2-3 E: 1 name=N | A ¶ B"]),
    (
      "other names and titles", "1 | N | T | | A\n1 | M | U | | B\n1 | M | T | | C",
      ["2-4 E: 1 name=N label=T | A ¶ `M` U ¶ B ¶ `M` ¶ C"]
    ),
    (
      "another name for the same text", "1 | N | | | A\n1 | M | | | A",
      ["2-3 E: 1 name=N | A"]
    ),
  ])
  func joined(_ name: String, _ rows: String, _ entries: [String]) {
    let read = read(rows, .join)
    #expect(EntryOutline.lines(of: read.value) == entries)
    #expect(read.diagnostics.map(\.id) == [])
  }

  @Test("What stands beside each other stays in the vendor's order, and further names are aliases")
  func statements() throws {
    let read = read("1 | N | | | A | X\n1 | M | | | B | Y\n1 | N | | | C | X", .join)
    let entry = try #require(read.value.entries.first)
    #expect(read.value.entries.count == 1 && entry.name == "N")
    #expect(
      entry.statements == [.alias("M"), .cause(Prose(text: "X")), .cause(Prose(text: "Y"))])
  }

  @Test("Without the word they stay")
  func kept() {
    let rows = "1 | | | | A\n1 | | | | B"
    #expect(EntryOutline.lines(of: read(rows, .keep).value) == ["2-2 E: 1 | A", "3-3 E: 1 | B"])
    #expect(read(rows, .keep).value.repeated.isEmpty)
    #expect(read(rows, .join).value.repeated.map(\.source.line) == [3])
  }
}
