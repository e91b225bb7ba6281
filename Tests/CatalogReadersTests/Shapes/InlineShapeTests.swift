import Testing

@testable import CatalogReaders

@Suite("Reading entries within running text")
struct InlineShapeTests {
  static func instructions(
    _ code: String = #"\d+"#, separator: String? = nil,
    order: [ColumnRole] = [.code, .description]
  ) throws -> ReadingInstructions {
    ReadingInstructions(
      shape: .inline(InlineShape(code: try Pattern(code), separator: separator, order: order)),
      category: "Errors")
  }

  @Test(arguments: [
    ReaderCase(
      "all on one line, with dashes of several kinds",
      "Error codes:0 – NONENo error.1 - NOT ALLOWEDForbidden call. 2 — NOT FOUND",
      [
        "1-1 Errors: 0 | NONENo error.", "1-1 Errors: 1 | NOT ALLOWEDForbidden call.",
        "1-1 Errors: 2 | NOT FOUND",
      ], introduction: "Error codes:"),
    ReaderCase(
      "an arrow, which is no separator", "5: No key\n6 => S\n7: No lock",
      ["1-2 Errors: 5 | No key 6 => S", "3-3 Errors: 7 | No lock"]),
    ReaderCase(
      "semicolons between entries", "1001: No key; 1002: No lock at 12:30; 1003: Old key",
      [
        "1-1 Errors: 1001 | No key", "1-1 Errors: 1002 | No lock at 12:30",
        "1-1 Errors: 1003 | Old key",
      ]),
    ReaderCase(
      "an entry on each line",
      """
      Error codes
      700: No key is
      there
      701:Old key

      That is all.
      """, ["2-3 Errors: 700 | No key is there", "4-4 Errors: 701 | Old key"],
      introduction: "Error codes ¶ That is all."),
    ReaderCase(
      "codes that share a text", "1, 2 and 3 - No key\n\n4: See 5 or 6: both\n\n7/8 - Old",
      [
        "1-1 Errors: 1 | No key", "1-1 Errors: 2 | No key", "1-1 Errors: 3 | No key",
        "3-3 Errors: 4 | See 5 or", "3-3 Errors: 6 | both",
        "5-5 Errors: 7 | Old", "5-5 Errors: 8 | Old",
      ]),
    ReaderCase(
      "codes above their texts", "1:\nNo key\n2:\nNo lock",
      ["1-2 Errors: 1 | No key", "3-4 Errors: 2 | No lock"]),
  ])
  func numbers(_ test: ReaderCase) throws { test.check(try Self.instructions()) }

  @Test(arguments: [
    ReaderCase(
      "numbers that are no codes",
      "See A10: it was v2.1 - bad⟦no-entries⟧", [], introduction: "See A10: it was v2.1 - bad"),
    ReaderCase(
      "an address and a time", "At 10:30 ask 127.0.0.1:8080⟦no-entries⟧", [],
      introduction: "At 10:30 ask 127.0.0.1:8080"),
    ReaderCase("an empty document", "", []),
  ])
  func nearMisses(_ test: ReaderCase) throws { test.check(try Self.instructions()) }

  @Test("Names before their codes")
  func names() throws {
    ReaderCase(
      "names", "SUCCESS = 0, NO_KEY = 1, OLD_KEY=10\nBROKEN = 11 // Try again",
      [
        "1-1 Errors: 0 name=SUCCESS", "1-1 Errors: 1 name=NO_KEY", "1-1 Errors: 10 name=OLD_KEY",
        "2-2 Errors: 11 name=BROKEN | // Try again",
      ]
    ).check(try Self.instructions(separator: "=", order: [.name, .code]))
  }

  @Test("Names behind their codes")
  func namesBehind() throws {
    ReaderCase(
      "names", "1 - NO_KEY - There is none\n2 - BROKEN",
      ["1-1 Errors: 1 name=NO_KEY | There is none", "2-2 Errors: 2 name=BROKEN"]
    ).check(try Self.instructions(order: [.code, .name, .description]))
  }

  @Test("A separator of the document's own")
  func separator() throws {
    ReaderCase(
      "space", "Codes ERR 100 no key ERR 101 old key",
      ["1-1 Errors: ERR 100 | no key", "1-1 Errors: ERR 101 | old key"], introduction: "Codes"
    ).check(try Self.instructions(#"ERR \d+"#, separator: " "))
    ReaderCase(
      "arrow", "no_key => None; 4. old_key => Old: 1 => 2",
      ["1-1 Errors: no_key | None; 4.", "1-1 Errors: old_key | Old: 1 => 2"]
    ).check(try Self.instructions("[a-z]+_[a-z]+", separator: "=>"))
  }
}
