import Diagnostics
import Testing

@testable import CatalogReaders

@Suite("Reading a heading for each code")
struct HeadingsShapeTests {
  /// A document, how its headings hold codes, and what is expected beside the entries.
  struct Case: Sendable, CustomTestStringConvertible {
    let heading: String?
    let level: Int?
    let reader: ReaderCase
    let statements: [String]

    init(
      code heading: String?, level: Int? = nil, _ reader: ReaderCase, statements: [String] = []
    ) {
      (self.heading, self.level, self.reader) = (heading, level, reader)
      self.statements = statements
    }

    var testDescription: String { reader.name }

    func check(category: String? = nil) throws {
      let heading: HeadingsShape.Heading = try self.heading.map { .code(try Pattern($0)) } ?? .title
      let instructions = ReadingInstructions(
        shape: .headings(HeadingsShape(heading, level: level)), category: category)
      reader.check(instructions)
      let document = SourceDocument(path: "a.txt", text: reader.marked)
      let read = DocumentReader(instructions).read(document, named: "a.txt")
      if !reader.marked.contains("⟦") {
        #expect(StatementOutline.lines(of: read.value) == statements)
      }
    }
  }

  @Test(arguments: [
    Case(
      code: #"\d+"#,
      ReaderCase(
        "names before codes, categories above",
        "# Codes\nAll of them.\n\n## Cards\nOf plastic.\n\n### TOO_LATE (7)\n\nIt is\nlate.\n\n"
          + "- Hurry\n- Or wait\n\n### GONE (8)\n\n## Banks\n\n### Closed (9)\n\n## See also\n\nMore.",
        [
          "7-13 Cards: 7 name=TOO_LATE | It is late. ¶ • Hurry • Or wait",
          "15-15 Cards: 8 name=GONE",
          "19-19 Banks: 9 label=Closed",
        ], introduction: "All of them. ¶ More.")),
    Case(
      code: #"\d+"#,
      ReaderCase(
        "labels that are identifiers, and names with dots that are none",
        "# Cards\n\n## Gone (7)\n\nhttp_status: 410\nerrorMessage: Gone\ncard.status: lost\n",
        ["3-7 Cards: 7 label=Gone status=410"]), statements: ["7: message=Gone card.status: lost"]),
    Case(
      code: #"\d{4}"#,
      ReaderCase(
        "categories on the level of the codes",
        "# About\n\nWords.\n\n# 10xx - Keys\n\n# 1001 KEY_LOST\n\nLost.\n\n# 1002 KEY_OLD\n\n# 11xx - Locks\n# 1101 STUCK",
        [
          "7-9 10xx - Keys: 1001 name=KEY_LOST | Lost.", "11-11 10xx - Keys: 1002 name=KEY_OLD",
          "14-14 11xx - Locks: 1101 name=STUCK",
        ], introduction: "Words.")),
    Case(
      code: #"-?\d+"#,
      ReaderCase(
        "underlined headings",
        "Errors\n======\n\n-7 TOO_LATE\n-----------\n\nIt is late.\n\nError 8 (E_GONE): Gone, too\n"
          + "---------------------------\nNo more.",
        [
          "4-7 Errors: -7 name=TOO_LATE | It is late.",
          "9-11 Errors: 8 name=E_GONE label=Gone, too | No more.",
        ])),
    Case(
      code: "[a-z]+(_[a-z]+)+",
      ReaderCase(
        "statuses beside codes, and labels",
        "# API\n## 404 Not Found — order_missing\n\nNo such order.\n\n**Cause**: It was deleted.\n"
          + "**How to fix:** Create\nit again.\n\n- or ask\n\n## `order_late` (410)\n\nHTTP status: 409\n"
          + "Message: Order {id} is late\nMessage: Late\n\nThe text.",
        [
          "2-10 API: order_missing label=Not Found status=404 | No such order.",
          "12-18 API: order_late status=410 status=409 | The text.",
        ]),
      statements: [
        "order_missing: cause=It was deleted.; action=Create it again. ¶ • or ask",
        "order_late: message=Order {id} is late; message=Late",
      ]),
    Case(
      code: "E_[A-Z]+", level: 2,
      ReaderCase(
        "headings below a code are labels",
        "# Errors\n\n## E_FULL: Disk full\n\nText.\n\n### Symptoms\n\nIt stops.\n\n### Causes\n\nFiles.\n\n"
          + "More files.\n\n### Solution\nDelete.\n\n#### Steps to take\n1\n\n2\n\n## Notes\n\nE_OTHER is gone.",
        ["3-23 Errors: E_FULL label=Disk full Symptoms=It stops. Steps to take=1 2 | Text."],
        introduction: "E_OTHER is gone."),
      statements: ["E_FULL: cause=Files. ¶ More files.; action=Delete."]),
    Case(
      code: #"AB-\d+"#,
      ReaderCase(
        "lines of text that begin with a code",
        "About\n\nAB-1: disk full (see AB-7)\nCause: No room\nis left.\n*Action: Make room.\nAB-2: lost\n"
          + "AB-1 is not meant\n\nAB-3 E_LATE\nSeverity: Error\n\nIt is late.",
        [
          "3-6 Errors: AB-1 label=disk full (see AB-7)",
          "7-8 Errors: AB-2 label=lost | AB-1 is not meant",
          "10-13 Errors: AB-3 name=E_LATE | It is late.",
        ], introduction: "About"),
      statements: [
        "AB-1: cause=No room is left.; action=Make room.", "AB-3: severity=Error",
      ]),
    Case(
      code: nil,
      ReaderCase(
        "titles with the code behind a label",
        "## Intro\n\nWords.\n\n## Card expired\n\nCode: card_expired\nHTTP status: 402\n\nThe card is old.\n\n"
          + "### Details\n\nVery.\n\n## Late\n\n- **Error code**: late\n- **Reason**: Time",
        [
          "5-14 Errors: card_expired label=Card expired status=402 | The card is old. ¶ Very.",
          "16-19 Errors: late label=Late",
        ], introduction: "Words."), statements: ["late: cause=Time"]),
    Case(
      code: #"\d{4}"#,
      ReaderCase(
        "labels of other languages",
        "## 1001 - Kein Zugriff\n原因：太快\n处理建议：等\n## 1002\nUrsache: Zu schnell.\nLösung: Warten.",
        ["1-3 Errors: 1001 label=Kein Zugriff", "4-6 Errors: 1002"]),
      statements: ["1001: cause=太快; action=等", "1002: cause=Zu schnell.; action=Warten."]),
  ])
  func shapes(_ test: Case) throws {
    let isBelowHeading = test.reader.entries.contains { !$0.contains(" Errors: ") }
    try test.check(category: isBelowHeading ? nil : "Errors")
  }

  @Test(arguments: [
    Case(
      code: #"\d+"#,
      ReaderCase(
        "numbers within sentences",
        "# Chapter 1 of the book⟦no-entries⟧\n\n1001 is a number.\n\nand 7",
        [], introduction: "1001 is a number. ¶ and 7")),
    Case(
      code: #"\d+"#,
      ReaderCase(
        "codes of another form", "# ORA-00001⟦no-entries⟧\n\n# 12.5\n\n# E7", [])),
    Case(code: nil, ReaderCase("no label", "## A⟦no-entries⟧\n\nText", [], introduction: "Text")),
    Case(code: "x", ReaderCase("no category", "x: y⟦no-category⟧", [])),
    Case(code: "x", ReaderCase("an empty document", "", [])),
    Case(
      code: "E1", level: 3,
      ReaderCase("another level", "## E1⟦no-entries⟧\ntext", [], introduction: "text")),
  ])
  func nearMisses(_ test: Case) throws { try test.check() }

  @Test("A category that is configured replaces the headings")
  func category() throws {
    try Case(code: "E1", ReaderCase("", "# A\ntext\n## E1\n", ["3-3 Mine: E1"], introduction: ""))
      .check(category: "Mine")
  }
}
