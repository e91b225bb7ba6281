import Diagnostics
import DocumentFormats
import Testing

@testable import CatalogReaders

@Suite("Proposing shapes for tables")
struct TableProposersTests {
  private static func lines(_ text: String) -> [DocumentLine] {
    PlainText.lines(of: SourceDocument(path: "a.txt", text: text))
  }

  private static func titles(_ found: ReadingInstructions) -> [String?] {
    [found.category] + found.sections.map { $0.heading?.source }
  }

  @Test(
    "cells on lines of their own: the codes, and the titles",
    arguments: [
      (
        "Page\n3\n1.1 Key codes\nNumber\n1\nStatus\nStatus code\nIt is gone\n00\nIt is old\n0A\n"
          + "1.2 Lock codes\nNumber\n01\nStatus\nStatus code\nIt is shut\n10\nIt is open\n11",
        "[0-9A-F]{2}", [nil, #"1\.1 Key codes"#, #"1\.2 Lock codes"#]
      ),
      (
        "Key errors (001)\n001-01\nNo key\n001-02\nOld key\n001-03\nBad key\nLock errors (002)\n"
          + "002-01\nNo lock\n002-02\nOld lock\n002-03\nBad lock", #"\d{3}\-\d{2}"#,
        [nil, #"Key errors \(001\)"#, #"Lock errors \(002\)"#]
      ),
      (
        "Answers\n\nCode\n\nDescription\n\n40, 41 - No key\n\nThere is none.\n\n50 - Old key\n\nBe off.",
        #"\d{2}"#, ["Answers"]
      ),
      (
        "Door codes\nSr. No\nError Code\nDescription\n1\nE101\nNo key\n2\nE102\nOld key\n3\nE103\nRust",
        #"E\d{3}"#, ["Door codes"]
      ),
      (
        "Doors\nLiteral\nCode\nText\nno-key\n5001\nNo key\ngone\n5002\nNo door\nold-key\n5003\nRust",
        #"\d{4}"#, ["Doors"]
      ),
      (
        "Doors\nCode\nText\nE101\nNo key\nE102–E104\nOld key\nE105\nRust",
        #"E\d{3}(?:(?: to |[-–])E\d{3})?"#, ["Doors"]
      ),
    ] as [(String, String, [String?])])
  func cells(_ text: String, _ code: String, _ titles: [String?]) throws {
    let found = try #require(CellsProposer.proposals(for: Self.lines(text)).first)
    guard case .cells(let cells) = found.shape else { Issue.record("no cells"); return }
    #expect(cells.code.source == code)
    #expect(Self.titles(found) == titles)
  }

  @Test(
    "names are codes below a heading of several errors alone, and where they are not those of fields",
    arguments: [
      ("Errors", "Lost", true), ("Lock exceptions", "Lost", true), ("Error object", "Lost", false),
      ("Keys", "Lost", false), ("Errors", "lost", false), ("Errors", "Lost of late", false),
    ])
  func names(_ heading: String, _ name: String, _ areCodes: Bool) {
    let text = """
      # \(heading)

      | Name | Description |
      |---|---|
      | \(name) | The key is lost |
      | Bent | The key is bent |
      | Worn | The key is worn |
      """
    let lines = MarkdownText.lines(of: SourceDocument(path: "a.md", text: text))
    #expect(TableProposer.proposals(for: lines).isEmpty == !areCodes)
  }

  @Test("a table of settings has no codes, whatever their names look like")
  func settings() {
    let text = """
      | Setting | Description |
      |---|---|
      | key.count | How many keys there are |
      | key.color | What they look like |
      | lock.oil | How much of it |
      """
    #expect(TableProposer.proposals(for: Self.lines(text)).isEmpty)
  }

  @Test(
    "a column of codes that repeat beside one of names holds statuses or other codes",
    arguments: [
      (["400", "400", "404", "403", "404"], "status"), (["71", "71", "72", "73", "73"], "alias"),
      (["as above", "as above", "as above", "as below", "none"], nil),
    ] as [([String], String?)])
  func repeatedCodes(_ codes: [String], _ role: String?) throws {
    let names = ["NoKey", "OldKey", "NoLock", "OldLock", "NoDoor"]
    let rows = zip(codes, names).map { "| \($0) | \($1) | What \($1) is about |\n" }
    let text = "| Code | Error | Meaning |\n|---|---|---|\n" + rows.joined()
    let found = try #require(TableProposer.proposals(for: Self.lines(text)).first)
    guard case .table(let table) = found.shape, case .named(let columns) = table.columns else {
      Issue.record("no columns")
      return
    }
    let roles = Dictionary(uniqueKeysWithValues: columns.map { ($0.name, "\($0.role)") })
    #expect(roles["Code"] == role)
    #expect(roles["Error"] == "code" && roles["Meaning"] == "description")
  }

  @Test(
    "the title of a table is the nearest above, be it a bullet",
    arguments: [
      ("Errors\n{ }\n- Of keys\nCode | Text |\n---|---|\n1 | No key |", ["Of keys"]),
      (
        "Page\nErrors\nOf keys\n| Code | Text |\n|---|---|\n| 1 | No key |\n\nOf locks\n"
          + "| Code | Text |\n|---|---|\n| 2 | No lock |", [nil, "Of keys", "Of locks"]
      ),
    ] as [(String, [String?])])
  func titles(_ text: String, _ titles: [String?]) throws {
    let found = try #require(TableProposer.proposals(for: Self.lines(text)).first)
    #expect(Self.titles(found) == titles)
  }

  @Test(
    "a table that numbers types, beside one of codes",
    arguments: [("Data type", ["ID"]), ("Meaning", [])] as [(String, [String])])
  func types(_ column: String, _ ignored: [String]) throws {
    let text =
      "Types\n| ID | \(column) |\n|---|---|\n| 0 | Null |\n| 1 | Text |\n\nErrors\n"
      + "| Code | Error |\n|---|---|\n| 4000 | No key |\n| 4001 | Old key |"
    let found = try #require(TableProposer.proposals(for: Self.lines(text)).first)
    guard case .table(let table) = found.shape else { Issue.record("no table"); return }
    let names: [String] =
      if case .named(let columns) = table.columns {
        columns.filter { $0.role == .ignore }.map(\.name)
      } else { [] }
    #expect(names == ignored)
  }
}
