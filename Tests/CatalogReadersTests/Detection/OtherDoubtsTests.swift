import CatalogModel
import Diagnostics
import Testing

@testable import CatalogReaders

@Suite("Doubts about entries within entries, and about what is beside them")
struct OtherDoubtsTests {
  private func doubts(_ text: String, in file: String) -> [String]? {
    ShapeDetection.candidates(for: SourceDocument(path: file, text: text), named: file).first?
      .doubts
  }

  @Test(
    "titles of their own within entries",
    arguments: [
      (["No key", "Old key"], "Wet lock", "No key" as String?), (["No key"], "Wet lock", nil),
      (["Cause", "Solution"], "Cause", nil), (["Cause", "Old key"], "Wet lock", nil),
    ])
  func innerTitles(_ titles: [String], _ last: String, _ first: String?) {
    let expected = first.map { ["Within '400' stand titles of their own, such as '\($0)'."] } ?? []
    for mark in ["### %\n", "<details>\n<summary>%</summary>\n\n"] {
      let parts = (titles + [last]).map { title in
        mark.replacing("%", with: title) + "\nThe door stays shut.\n\n"
      }
      let text =
        "# Doors\n\n## 400 Bad key\n\n" + parts.dropLast().joined() + "## 404 No door\n\n"
        + parts[parts.count - 1]
      #expect(doubts(text, in: "a.md") == expected, "\(mark)")
    }
  }

  @Test(
    "records that have errors of their own",
    arguments: [
      (
        "errors", [true, true, false],
        "'openDoor' has 'errors.shape' of its own, as most records "
          + "have, so these may be what the errors happen to." as String?
      ),
      ("errors", [true, false, false], nil), ("hints", [true, true, true], nil),
    ])
  func errorsOfRecords(_ key: String, _ having: [Bool], _ expected: String?) {
    let records = zip(["openDoor", "shutDoor", "lockDoor"], having).map { name, hasErrors in
      let errors = hasErrors ? #", "\#(key)": [{"shape": "DoorStuck"}, {"shape": "KeyLost"}]"# : ""
      return #""\#(name)": {"documentation": "Does something to a door."\#(errors)}"#
    }
    let text = #"{"operations": {\#(records.joined(separator: ",\n"))}}"#
    let found = ShapeDetection.candidates(
      for: SourceDocument(path: "a.json", text: text), named: "a.json")
    let operations = found.first { $0.read.entries.first?.code.text == "openDoor" }
    #expect(operations?.doubts == expected.map { [$0] } ?? [])
  }

  @Test(
    "records with ordinary names",
    arguments: [
      (
        "fields", ["door", "key", "lock", "bell", "light"],
        "Hardly anything says that 'door' and the others are codes of errors." as String?
      ),
      ("fields", ["door", "key", "lock", "bell"], nil),
      ("fields", ["1", "2", "3", "4", "5"], nil),
      ("errors", ["door", "key", "lock", "bell", "light"], nil),
      ("fields", ["door_failed", "key_missing", "lock", "bell", "light"], nil),
    ])
  func ordinaryRecords(_ key: String, _ names: [String], _ expected: String?) {
    let records = names.map { #""\#($0)": {"description": "The same for all of the house."}"# }
    let text = #"{"\#(key)": {\#(records.joined(separator: ",\n"))}}"#
    #expect(doubts(text, in: "a.json") == expected.map { [$0] } ?? [])
  }

  @Test(
    "few entries of very many lines", arguments: [(40, "door_log" as String?), (3, nil)])
  func longEntries(_ count: Int, _ first: String?) {
    let lines = (0..<count).map { "The door is shut for the \($0). time.\n" }.joined()
    let text = "door_log: It was shut.\n\(lines)\nlock_log: It was locked.\n\(lines)"
    let expected = first.map { ["'\($0)' and the others have \(count + 1) lines each."] } ?? []
    let found = ShapeDetection.candidates(
      for: SourceDocument(path: "a.md", text: text), named: "a.md")
    let headings = found.first { $0.instructions.shape.name == "headings" }
    #expect(headings?.doubts.filter { $0.hasSuffix("lines each.") } == expected)
  }

  @Test("a member without a number among those that have one")
  func numberless() {
    let text = """
      enum DoorError {
        KEY_LOST("The key is lost"),
        KEY_BENT(1002, "The key is bent"),
        LOCK_OLD("The lock is old", 1003),
        LOCK_WET(1004, "The lock is wet");
      }
      """
    let document = SourceDocument(path: "a.java", text: text)
    let best = ShapeDetection.candidates(for: document, named: "a.java").first
    #expect(best?.doubts == ["'KEY_LOST' has no number, though the others have."])
    #expect(best?.read.entries.map(\.code.text) == ["KEY_LOST", "1002", "1003", "1004"])
  }

  @Test(
    "numbers with texts in maps that are not read",
    arguments: [
      (
        ["7: Door('It was never there.')", "(1, 5): Door('A range.')", "(6, 9): Door('A range.')"],
        true
      ),
      (["8: Door('It is not there.')"], true), (["key: Door('It is not there.')"], false),
      (["8: Door('Gone')"], false),
    ])
  func numberedTexts(_ rows: [String], _ isDoubtful: Bool) {
    let keys =
      "keys = Group('keys', {\n  1: Door('The key is lost.'),\n  2: Door('The key is bent.')\n})\n"
    let maps = ["locks", "walls"].map { name in
      "\(name) = Group('\(name)', {\n" + rows.map { "  \($0)" }.joined(separator: ",\n") + "\n})\n"
    }
    let found = ShapeDetection.candidates(
      for: SourceDocument(path: "a.py", text: keys + maps.joined()), named: "a.py"
    ).first
    let doubts = found?.doubts.filter { $0.contains("were not read") }
    #expect(found?.read.entries.count == 2)
    #expect(doubts?.isEmpty == !isDoubtful)
  }

  @Test(
    "enumerations that say nothing of errors",
    arguments: [
      ("DoorColor", ["RED", "BLUE"], false), ("DoorColor", ["RED", "BLUE", "GREEN"], true),
      ("DoorStatus", ["RED", "BLUE", "GREEN"], false),
      ("Door", ["ERR_RED", "ERR_BLUE", "ERR_GREEN"], false),
    ])
  func others(_ name: String, _ members: [String], _ isDoubtful: Bool) {
    let text =
      "enum DoorError { KEY_LOST = 1, KEY_BENT = 2 };\nenum \(name) {\n"
      + members.enumerated().map { "  \($1) = \($0),\n" }.joined() + "};\n"
    let expected = "Most of this says nothing of errors, such as what is in '\(name)'."
    let document = SourceDocument(path: "a.h", text: text)
    let whole = ShapeDetection.candidates(for: document, named: "a.h").first {
      $0.read.categories.count == 2
    }
    #expect(whole?.doubts == (isDoubtful ? [expected] : []))
  }
}
