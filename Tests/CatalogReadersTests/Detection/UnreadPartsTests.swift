import Diagnostics
import Testing

@testable import CatalogReaders

@Suite("Doubts about what of a document was not read")
struct UnreadPartsTests {
  private func doubts(_ text: String, in file: String = "a.md") -> [String]? {
    ShapeDetection.candidates(for: SourceDocument(path: file, text: text), named: file).first?
      .doubts
  }

  /// A table of codes with another one below it.
  private func page(below header: String, _ rows: [String], codes: [String]) -> String {
    let width = header.split(separator: "|").count
    let lines =
      ["# Lock errors", "", "| Code | Meaning |", "|---|---|"]
      + codes.map { "| \($0) | The door \($0) |" } + ["", "## More", "", header]
      + [String(repeating: "|---", count: width) + "|"] + rows
    return lines.joined(separator: "\n")
  }

  @Test(
    "a table of names like the codes",
    arguments: [
      ("| What | Then |", ["KEY_OLD", "KEY_BENT", "KEY_WET"], "KEY_OLD" as String?),
      ("| What | Then |", ["KEY_OLD", "KEY_BENT"], nil),
      ("| What | Then |", ["KEY", "LOCK", "DOOR"], nil),
      ("| What | Then |", ["LOCK_OLD", "LOCK_BENT", "LOCK_WET"], nil),
      ("| What | Then |", ["key_old", "key_bent", "key_wet"], nil),
      ("| Field | Then |", ["KEY_OLD", "KEY_BENT", "KEY_WET"], nil),
      ("| What | Then |", ["KEY_OLD", "KEY_BENT", "KEY_WET", "a", "b"], nil),
    ])
  func names(_ header: String, _ names: [String], _ first: String?) {
    let text = page(
      below: header, names.map { "| \($0) | Turn it |" },
      codes: ["LOCK_OLD", "LOCK_BENT", "LOCK_WET"])
    let expected = first.map {
      ["The table on line 11 was not read, and holds what looks like a code, '\($0)'."]
    }
    #expect(doubts(text) == expected ?? [])
  }

  @Test(
    "a table of numbers for several systems",
    arguments: [
      ("| Reply | North | South |", 5, true), ("| Reply | North | South |", 4, false),
      ("| Reply | North | Text |", 5, false),
    ])
  func matrix(_ header: String, _ count: Int, _ isDoubtful: Bool) {
    let isOfTwo = header.contains("South")
    let rows = (0..<count).map { number in
      "| No key \(number) | \(51 + number) | \(isOfTwo ? "\(71 + number)" : "No") |"
    }
    let text = page(below: header, rows, codes: ["A1", "A2", "A3"])
    let expected = "The table on line 11 was not read, and holds what looks like a code, '51'."
    #expect(doubts(text) == (isDoubtful ? [expected] : []))
  }

  @Test(
    "texts of source code that are written as codes are",
    arguments: [
      (["KEY_WET", "KEY_OLD", "KEY_DRY"], true), (["KEY_WET", "KEY_OLD"], false),
      (["wet key", "old key", "dry key"], false), (["KEY_LOST", "KEY_BENT", "KEY_LOST"], false),
    ])
  func texts(_ texts: [String], _ isDoubtful: Bool) {
    let text =
      "export const ERRORS = {\n  KEY_LOST: 'The key is lost',\n  KEY_BENT: 'The key is bent',\n};\n"
      + texts.map { "function f() { throw new Fault(\"Shut\", \"\($0)\"); }\n" }.joined()
    let expected = "3 texts are written as the codes are, and are in no entry, such as 'KEY_WET'."
    #expect(doubts(text, in: "a.ts") == (isDoubtful ? [expected] : []))
  }

  @Test(
    "a heading that ends with a code, where others begin with theirs",
    arguments: [("5. No list (409)", true), ("409 No list", false)])
  func heading(_ title: String, _ isDoubtful: Bool) {
    let titles = ["400 Bad key", "401 No key", "403 Old key", "404 No door", title]
    let text = "# Statuses\n\n" + titles.map { "## \($0)\n\nThe door stays shut.\n\n" }.joined()
    let expected = "The heading on line 19 ends with its code, and the others begin with theirs."
    #expect(doubts(text) == (isDoubtful ? [expected] : []))
  }

  @Test(
    "a line of an equation within a text",
    arguments: [("other = Anything else", true), ("at all, or old", false)])
  func equation(_ line: String, _ isDoubtful: Bool) {
    let text = "# Lock codes\n\n-1 = No key\n-2 = No lock\n\(line)\n-3 = Old key\n-4 = Old lock"
    let expected = "Line 5 begins as the entries do, and is none."
    #expect(doubts(text) == (isDoubtful ? [expected] : []))
  }

  @Test(
    "codes that stand again with other texts",
    arguments: [
      (["A1", "A1", "A1", "A2", "A2", "A2", "A3", "A4"], 4, true, nil as String?),
      (["A1", "A1", "A1", "A2", "A2", "A2", "A3", "A3", "A4"], 5, true, "A1"),
      (["A1", "A1", "A1", "A2", "A2", "A2", "A3", "A3", "A4"], 5, false, nil),
      (["A1", "A1", "A1", "A1", "A1", "A1"] + (2...13).map { "A\($0)" }, 5, true, nil),
    ])
  func repeats(_ codes: [String], _ count: Int, _ areOther: Bool, _ first: String?) {
    let rows = codes.enumerated().map { "| \($1) | The door is shut\(areOther ? " \($0)" : "") |" }
    let text =
      "# Lock errors\n\n| Code | Meaning |\n|---|---|\n" + rows.joined(separator: "\n")
    let expected = first.map {
      "Of \(codes.count) codes, \(count) stand again with another text, such as '\($0)'."
    }
    #expect(doubts(text)?.filter { $0.hasPrefix("Of ") } == [expected].compactMap(\.self))
  }

  @Test(
    "declarations for texts",
    arguments: [
      ("public static final int %", true), ("public static final int % = 7", false),
      ("Lost %", false), ("It says % at last", false),
    ])
  func declarations(_ text: String, _ isDoubtful: Bool) {
    let names = ["KEY_LOST", "KEY_BENT", "KEY_WET", "KEY_OLD", "KEY_DRY"]
    let page =
      "# Key errors\n\n"
      + names.map { "## \($0)\n\n" + text.replacing("%", with: $0) + "\n\n" }.joined()
    let expected = "'KEY_LOST' and others have declarations for texts."
    #expect(doubts(page) == (isDoubtful ? [expected] : []))
  }

  @Test("ranges of codes that stand for any digit")
  func masks() {
    let text =
      "Error code ranges\nLOCK-1xx  Doors\nLOCK-2xx  Keys\nLOCK-3xx  Walls\nLOCK-4xx  Windows\n"
    let expected = "'LOCK-1' and others are the beginnings of codes."
    #expect(doubts(text, in: "a.txt")?.contains(expected) == true)
  }

  @Test("source code of a language that is not read")
  func otherLanguage() {
    let text =
      "(ns a.locks\n  \"Error codes:\n     E101  No key here\n     E102  No lock there\n"
      + "     E103  Old key there\n     E104  Old lock here\n\")\n"
    #expect(doubts(text, in: "a.clj")?.isEmpty == false)
  }

  @Test("macros of errors beside an enumeration of other things")
  func macros() {
    let text = """
      typedef enum { DOOR_OPEN = 1, DOOR_SHUT = 2 } door_kind;
      #define DOOR_ERR_LOST 200
      #define DOOR_ERR_BENT 201
      #define DOOR_ERR_WET 202
      #define DOOR_ERR_OLD 203
      """
    let found = ShapeDetection.candidates(
      for: SourceDocument(path: "a.h", text: text), named: "a.h")
    #expect(found.first?.read.entries.map(\.code.text) == ["200", "201", "202", "203"])
    #expect(found.first?.doubts == [])
  }
}
