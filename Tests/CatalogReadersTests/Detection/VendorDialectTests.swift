import Diagnostics
import Testing

@testable import CatalogReaders

@Suite("Dialects of single vendors that are read without a configuration")
struct VendorDialectTests {
  @Test(arguments: [
    DetectedPage(
      "a rule below each row of a table", in: "page.md",
      text(
        "# Door reasons", "", "Reason | Meaning | Next Steps", "---",
        "`key_lost` | The key is lost. | Look for it.", "---",
        "`key_bent` | The key is bent.", "It was too soft. | Take another one.", "---",
        "`lock_old` | The lock is old. | - Oil it.", "- Paint it.", "---",
        "`lock_wet` | The lock is wet. | Wait."),
      [
        "Door reasons: key_lost = The key is lost.",
        "Door reasons: key_bent = The key is bent. It was too soft.",
        "Door reasons: lock_old = The lock is old.", "Door reasons: lock_wet = The lock is wet.",
      ]),
    DetectedPage(
      "numbers in brackets between names and texts", in: "page.md",
      text(
        "# Door errors", "", "## Try again", "", "- `TooManyKeys (1199)`:",
        "Take fewer keys.", "", "- `DoorIsBusy (1342)`: Somebody is in it.", "", "## Give up", "",
        "- `NoDoorFound (1127)`:", "There is a wall.", "", "- `WallIsWet (2)`: Wait."),
      [
        "Try again: 1199 (TooManyKeys) = Take fewer keys.",
        "Try again: 1342 (DoorIsBusy) = Somebody is in it.",
        "Give up: 1127 (NoDoorFound) = There is a wall.", "Give up: 2 (WallIsWet) = Wait.",
      ]),
    DetectedPage(
      "names with a status in brackets", in: "page.md",
      text(
        "# Door errors", "", "- `NoDoorFound (404)`: There is a wall.",
        "- `DoorIsBusy (409)`: Somebody is in it.", "- `TooManyKeys (429)`: Take fewer."),
      [
        "Door errors: NoDoorFound = There is a wall.",
        "Door errors: DoorIsBusy = Somebody is in it.", "Door errors: TooManyKeys = Take fewer.",
      ]),
    DetectedPage(
      "macros of a name and a number, and others between them", in: "page.hpp",
      text(
        "namespace doors {", "  DEFINE_ERROR_RANGE(AnyKey, 1, 99);", "  DEFINE_ERROR(KeyLost, 1);",
        "  DEFINE_ERROR(KeyBent, 2);", "  DEFINE_ERROR_RANGE(AnyLock, 100, 199);",
        "  DEFINE_ERROR(LockOld, 100);", "}"),
      ["Errors: 1 (KeyLost) = ", "Errors: 2 (KeyBent) = ", "Errors: 100 (LockOld) = "]),
    DetectedPage(
      "macros without a name of their own", in: "page.cpp",
      text("#define KEYS(M) \\", "M(0, OK) \\", "M(7, KEY_LOST) \\", "M(9, KEY_BENT)"),
      ["Errors: 0 (OK) = ", "Errors: 7 (KEY_LOST) = ", "Errors: 9 (KEY_BENT) = "]),
    DetectedPage(
      "classes with a default description", in: "page.py",
      text(
        "class DoorError(Exception):", "    default_description = \"\"", "", "",
        "class KeyLost(DoorError):", "    code = \"KeyLost\"",
        "    default_description = (\"The key \"", "        \"is lost.\")", "", "",
        "class LockOld(DoorError):", "    code = \"LockOld\"",
        "    default_description = \"The lock is old.\""),
      [
        "Errors: KeyLost (KeyLost) = The key is lost.",
        "Errors: LockOld (LockOld) = The lock is old.",
      ]),
    DetectedPage(
      "fields with names in other languages", in: "page.json",
      """
      [{"cod": "100", "mensaje": "No hay llave", "x": "1"},
       {"cod": "101", "mensaje": "La llave es vieja", "x": "1"},
       {"cod": "102", "mensaje": "La puerta es vieja", "x": "2"}]
      """,
      [
        "Errors: 100 = No hay llave", "Errors: 101 = La llave es vieja",
        "Errors: 102 = La puerta es vieja",
      ]),
    DetectedPage(
      "labels that are known as columns", in: "page.md",
      text(
        "# 错误码", "", "## 4001", "", "- 信息 - `Key lost`", "- 释义 - 没有钥匙。", "", "## 4002", "",
        "- 信息 - `Key bent`", "- 释义 - 钥匙弯了。"),
      ["错误码: 4001 = 没有钥匙。", "错误码: 4002 = 钥匙弯了。"]),
    DetectedPage(
      "a list of links to the parts of the page", in: "page.md",
      text(
        "- [Door errors](#door-errors)", "  - [Keys](#keys)", "  - [Locks](#locks)", "",
        "# Door errors", "", "## Keys", "", "- 1001 No key", "- 1002 Old key", "- 1003 Bent key",
        "", "## Locks", "", "- 2001 No lock", "- 2002 Old lock"),
      [
        "Keys: 1001 = No key", "Keys: 1002 = Old key", "Keys: 1003 = Bent key",
        "Locks: 2001 = No lock", "Locks: 2002 = Old lock",
      ]),
  ])
  func read(_ page: DetectedPage) throws {
    let candidates = page.candidates
    let best = try #require(candidates.first)
    #expect(DetectedPage.outline(best.read) == page.entries)
    #expect(ReadingVerdict(candidates, lost: nil) == .sure)
  }
}

/// The lines as one text.
private func text(_ lines: String...) -> String { lines.joined(separator: "\n") }
