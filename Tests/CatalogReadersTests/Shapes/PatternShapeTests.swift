import Testing

@testable import CatalogReaders

@Suite("Reading entries that begin at a line of a certain form")
struct PatternShapeTests {
  /// A document, the pattern of its entries' first lines, and its labels.
  struct Case: Sendable, CustomTestStringConvertible {
    let pattern: String
    let labels: [Column]
    let reader: ReaderCase

    init(_ pattern: String, labels: [Column] = [], _ reader: ReaderCase) {
      self.pattern = pattern
      self.labels = labels
      self.reader = reader
    }

    var testDescription: String { reader.name }
  }

  private static let causeAndAction = [
    Column(name: "Message", role: .description), Column(name: "Cause", role: .field),
    Column(name: "Action", role: .field),
  ]

  @Test(arguments: [
    Case(
      #"(?<code>\d+)(?<description>\p{Lu}.+)"#,
      ReaderCase(
        "cells glued to each other", "Codes\n0SMS sent\n12No 2 credits",
        ["2-2 Errors: 0 | SMS sent", "3-3 Errors: 12 | No 2 credits"], introduction: "Codes")),
    Case(
      #"(?<code>[X\d]\d{2}) (?<status>\d{3}) (?<description>.+)"#,
      ReaderCase(
        "cells joined by a space", "100 400 E-mail missing\nX01 404 Not here\nbut there",
        [
          "1-1 Errors: 100 status=400 | E-mail missing",
          "2-3 Errors: X01 status=404 | Not here but there",
        ])),
    Case(
      #"(?<name>\w+) = (?<code>-?\d+)"#,
      ReaderCase(
        "names and values", "Ok = 0\nFailed = -1",
        ["1-1 Errors: 0 name=Ok", "2-2 Errors: -1 name=Failed"])),
    Case(
      #"#+ (?<name>\w+) \((?<code>\d+)\)"#,
      ReaderCase(
        "a heading for each code, with paragraphs and a list",
        "# TOO_LATE (7)\n\nIt is\nlate.\n\n- Hurry\n- Or wait\n\n## GONE (8)\n",
        [
          "1-7 Errors: 7 name=TOO_LATE | It is late. ¶ • Hurry • Or wait",
          "9-9 Errors: 8 name=GONE",
        ])),
    Case(
      #"(?<code>AB-\d+): (?<label>.+)"#, labels: causeAndAction,
      ReaderCase(
        "labelled blocks",
        "AB-1: disk full\nCause: No room\nis left.\nAction: Make room.\nAB-2: lost\nMessage: It is lost.",
        [
          "1-4 Errors: AB-1 label=disk full Cause=No room is left. Action=Make room.",
          "5-6 Errors: AB-2 label=lost | It is lost.",
        ])),
    Case(
      #"(?<code>E\d) (?<Severity>\w+)"#,
      ReaderCase(
        "a group with a name of its own is a field", "E1 fatal\nText",
        [
          "1-2 Errors: E1 Severity=fatal | Text"
        ])),
    Case(
      #"(?<code>\d+) (?<description>.+)"#,
      ReaderCase(
        "no line of that form", "1⟦no-entries⟧\nx", [],
        introduction: "1 x")),
  ])
  func shapes(_ test: Case) throws {
    let shape = PatternShape(entry: try Pattern(test.pattern), labels: LabelDictionary(test.labels))
    test.reader.check(ReadingInstructions(shape: .pattern(shape), category: "Errors"))
  }

  @Test("Sections give categories and statuses")
  func sections() throws {
    let shape = PatternShape(entry: try Pattern(#"(?<code>[a-z]+): (?<description>.+)"#))
    let heading = try Pattern(#"HTTP (?<status>\d+)"#)
    ReaderCase(
      "sections", "HTTP 404\nNothing is here.\ngone: It went.\nHTTP 500⟦heading-without-entries⟧",
      ["3-3 HTTP 404: gone status=404 | It went."]
    ).check(
      ReadingInstructions(
        shape: .pattern(shape), sections: [SectionRule(heading: heading)]))
  }
}
