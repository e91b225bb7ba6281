import CatalogModel
import Diagnostics
import Testing

@testable import CatalogReaders

@Suite("Pages with words that look like codes besides the codes")
struct MisreadPagesTests {
  @Test(arguments: [
    DetectedPage(
      "headings of other sections that begin with a name", in: "page.md",
      text(
        "# Doors", "", "## Statuses", "", "### 400 Bad key", "", "Turn it.", "", "### 404 No door",
        "", "There is a wall.", "", "### 409 Two keys", "", "Take one.", "", "### 410 Old door", "",
        "It fell.", "", "## Clients", "", "### DoorScript types", "", "They are for doors.", "",
        "### Retry plans", "", "Wait for a while."),
      [
        "Statuses: 400 = Turn it.", "Statuses: 404 = There is a wall.", "Statuses: 409 = Take one.",
        "Statuses: 410 = It fell.",
      ]),
    DetectedPage(
      "numbers of sections", in: "page.md",
      text(
        "# Doors", "", "## 1. Codes", "", "| Code | Meaning |", "|---|---|", "| 11 | No key |",
        "| 12 | Old key |", "", "## 2. Care", "", "### 2.1 Keys (`KeyCare`)", "",
        "| Message | When |", "|---|---|", "| `The key is dry.` | Without oil |", "",
        "### 2.2 Locks (`LockCare`)", "", "| Message | When |", "|---|---|",
        "| `The lock is dry.` | Without oil |", "| `The lock is wet.` | In rain |", "",
        "### 2.3 Doors (`DoorCare`)", "", "| Message | When |", "|---|---|",
        "| `The door is dry.` | Without paint |", "", "### 2.4 Walls (`WallCare`)", "",
        "| Message | When |", "|---|---|", "| `The wall is wet.` | In rain |"),
      ["1. Codes: 11 = No key", "1. Codes: 12 = Old key"]),
    DetectedPage(
      "settings before colons, and a column called Default", in: "page.md",
      text(
        "# Door rules", "", "## How to use", "", "Write a file:", "", "```", "oil-level: high",
        "maxKeys: 3", "lockType: round", "door-width: 80", "```", "", "## Rules", "",
        "| Rule | Default Severity | Description |", "|---|---|---|",
        "| DR101 | Error | Shut the door. |", "| DR102 | Style | Paint the door. |",
        "| DR105 | Error | Keep one key. |", "", "## How to help", "", "Send keys."),
      [
        "Rules: DR101 = Shut the door.", "Rules: DR102 = Paint the door.",
        "Rules: DR105 = Keep one key.",
      ]
    ),
    DetectedPage(
      "codes behind a label, some with another in brackets", in: "page.md",
      text(
        "# Door codes", "", "* Error Number: 8001", "", "    There is no key.", "",
        "* Error Number: 8002", "", "    The key is old.", "", "* Error Number: 8003", "",
        "    The door fell.", "", "## Codes of locks", "", "* Error Number: 1105 (LK000)", "",
        "    The lock is shut.", "", "* Error Number: 1148 (LK000)", "", "    The lock is bent."),
      [
        "Door codes: 8001 = There is no key.", "Door codes: 8002 = The key is old.",
        "Door codes: 8003 = The door fell.", "Codes of locks: 1105 = The lock is shut.",
        "Codes of locks: 1148 = The lock is bent.",
      ]),
    DetectedPage(
      "a word for errors, a number and a class in brackets of any width", in: "page.md",
      text(
        "# Door codes", "", "## ERROR 1007 (LK000) : Can't make the door", "", "* House code: 5158",
        "",
        "## ERROR 1008 (LK000) : Can't drop the door", "", "* House code: 5166", "",
        "## ERROR 1017（LK000） : There is no key", "", "* House code: 4027", "",
        "## ERROR 1018 (LK100) : There is no room", "", "* House code: 4066"),
      [
        "Door codes: 1007 (LK000) = House code: 5158",
        "Door codes: 1008 (LK000) = House code: 5166",
        "Door codes: 1017 (LK000) = House code: 4027",
        "Door codes: 1018 (LK100) = House code: 4066",
      ]),
    DetectedPage(
      "codes before a wide colon, with other words in capitals", in: "page.md",
      text(
        "# Codes", "", "LK-00001：door shut by %ld keys", "-----", "", "Too many.", "",
        "LK-00002：key from LOCK to DOOR lost", "-----", "", "A hole.", "", "LK-00103：rust", "-----",
        "", "Rain."),
      ["Codes: LK-00001 = Too many.", "Codes: LK-00002 = A hole.", "Codes: LK-00103 = Rain."]),
    DetectedPage(
      "names beside hexadecimal codes, without names of columns", in: "page.csv",
      text(
        "BadKey,0x80010000,There is no key.", "BadLock,0x80020000,The lock is old.",
        "BadDoor,0x80B80000,The door fell.", "Good,0x00000000,All is well."),
      [
        "Error codes: 0x80010000 (BadKey) = There is no key.",
        "Error codes: 0x80020000 (BadLock) = The lock is old.",
        "Error codes: 0x80B80000 (BadDoor) = The door fell.",
        "Error codes: 0x00000000 (Good) = All is well.",
      ]),
    DetectedPage(
      "titles among records", in: "page.yaml",
      text(
        "- group: Keys", "- { name: NO_KEY, desc: There is no key., code: 1 }",
        "- { name: OLD_KEY, desc: The key is old., code: 2 }",
        "- { name: BENT_KEY, desc: The key is bent., code: 3 }",
        "- { name: TWO_KEYS, desc: There are two., code: 4 }", "- group: Doors",
        "- { name: NO_DOOR, desc: There is a wall., code: 10 }",
        "- { name: OLD_DOOR, desc: The door fell., code: 11 }",
        "- { name: WET_DOOR, desc: It rains., code: 12 }",
        "- { name: LOW_DOOR, desc: Bow down., code: 13 }"),
      [
        "Keys: 1 (NO_KEY) = There is no key.", "Keys: 2 (OLD_KEY) = The key is old.",
        "Keys: 3 (BENT_KEY) = The key is bent.", "Keys: 4 (TWO_KEYS) = There are two.",
        "Doors: 10 (NO_DOOR) = There is a wall.", "Doors: 11 (OLD_DOOR) = The door fell.",
        "Doors: 12 (WET_DOOR) = It rains.", "Doors: 13 (LOW_DOOR) = Bow down.",
      ]),
    DetectedPage(
      "a name, a number and a text each in a paragraph, and a table below", in: "page.md",
      text(
        "# Codes", "", "**KEY_LOST**", "", "0 (0x0)", "", "The key is lost.", "", "**KEY_OLD**", "",
        "1 (0x1)", "", "The key is old.", "", "**LOCK_SHUT**", "", "2 (0x2)", "",
        "The lock is shut.", "", "**LOCK_OLD**", "", "3 (0x3)", "", "The lock is old.", "",
        "**DOOR_SHUT**", "", "4 (0x4)", "", "The door is shut.", "", "**DOOR_OLD**", "", "5 (0x5)",
        "", "The door is old.", "", "## Needs", "", "| Need | Value |", "|---|---|",
        "| Oil | Much |"),
      [
        "Codes: KEY_LOST = The key is lost.", "Codes: KEY_OLD = The key is old.",
        "Codes: LOCK_SHUT = The lock is shut.", "Codes: LOCK_OLD = The lock is old.",
        "Codes: DOOR_SHUT = The door is shut.", "Codes: DOOR_OLD = The door is old.",
      ]),
  ])
  func read(_ page: DetectedPage) {
    #expect(page.candidates.first.map { DetectedPage.outline($0.read) } == page.entries)
  }

  private func reasons(_ text: String) -> [String] {
    let document = SourceDocument(path: "a.md", text: text)
    let found = ShapeDetection.candidates(for: document, named: "a.md")
    guard case .unsure(let reasons) = ReadingVerdict(found, lost: nil) else { return [] }
    return reasons
  }

  @Test(
    "A table with codes below what was read",
    arguments: [
      ("7", ["Outside of these entries, 3 more may be read by the shape 'table', such as '1'."]),
      ("404", []),
    ])
  func otherTable(_ code: String, _ expected: [String]) {
    let first = code == "404" ? "400" : "1"
    let last = code == "404" ? "500" : "9"
    let text = text(
      "# Door errors", "", "## Kinds", "", "- KeyError - no key fits",
      "- LockError - the lock is old",
      "- WallError - there is no door", "- RustError - there is rust",
      "- RainError - there is rain",
      "", "## Answers", "", "| Code | Meaning |", "|---|---|", "| \(first) | Open |",
      "| \(code) | Shut |", "| \(last) | Fell |")
    #expect(reasons(text) == expected)
  }

  @Test("A command with a pipe above a table is no row of it")
  func command() {
    let table = text(
      "# Doors", "", "Look for them:", "", "cat doors.log | grep shut", "", "| Code | Meaning |",
      "|---|---|", "| 11 | No key |", "| 12 | Old key |")
    #expect(reasons(table) == [])
  }

  @Test("A table with many more codes than were read")
  func largerTable() {
    let rows = (101...112).map { "| E\($0) | The door \($0) is shut |" }
    let lines = (1...5).map {
      "lock-\($0).key: the lock \($0) is old, and has no key but a bent one"
    }
    let document = SourceDocument(
      path: "a.md",
      text: (["# Doors", ""] + lines.flatMap { [$0, ""] } + ["| Code | Meaning |", "|---|---|"]
        + rows)
        .joined(separator: "\n"))
    let found = ShapeDetection.candidates(for: document, named: "a.md")
    #expect(found.first?.read.entries.count == 12)
    #expect(
      found.dropFirst().first?.doubts.contains("A table with names of columns has 12 codes.")
        == true)
  }

  @Test("The same label below every heading is no code")
  func repeatedLabel() {
    let document = SourceDocument(
      path: "a.md",
      text: (1...40).map { "## The \($0)th door is shut\n\n* HouseDoor number \($0)\n" }.joined())
    #expect(
      ShapeDetection.candidates(for: document, named: "a.md").allSatisfy { $0.codes.count > 1 })
  }
}

extension ReadingCandidate {
  /// The codes, each once.
  fileprivate var codes: Set<String> { Set(read.entries.map(\.code.text)) }
}

/// The lines as one text.
private func text(_ lines: String...) -> String { lines.joined(separator: "\n") }
