import CatalogModel
import Diagnostics
import Testing

@testable import CatalogReaders

@Suite("Pages that are read without a configuration")
struct DetectedPagesTests {
  @Test(arguments: [
    DetectedPage(
      "tables whose titles are two words that could be columns",
      text(
        "Key codes", "", "Return codes", "", "Return CodeDescription", "6Key is lost",
        "7Key is bent",
        "8Key is old", "", "Reason codes", "", "Reason CodeDescription", "1Door is open",
        "6Door is shut", "7Door is gone"),
      [
        "Return codes: 6 = Key is lost", "Return codes: 7 = Key is bent",
        "Return codes: 8 = Key is old", "Reason codes: 1 = Door is open",
        "Reason codes: 6 = Door is shut", "Reason codes: 7 = Door is gone",
      ]),
    DetectedPage(
      "two columns, of which only the first is known", in: "page.md",
      text(
        "# Library", "", "| Error | Result |", "| --- | --- |", "| KE_LOST | Key is lost. |",
        "| KE_BENT | Key is bent. |", "| KE_OLD | Key is old. |"),
      [
        "Library: KE_LOST = Key is lost.", "Library: KE_BENT = Key is bent.",
        "Library: KE_OLD = Key is old.",
      ]),
    DetectedPage(
      "letters before the numbers that differ from part to part", in: "page.md",
      text(
        "# Errors", "", "- KEY-001: There is no key.", "- DOOR-001: There is no door.",
        "- LOCK-001: The lock is bent.", "- WALL-001: The wall fell.", "- KEY-002: The key is old."),
      [
        "Errors: KEY-001 = There is no key.", "Errors: DOOR-001 = There is no door.",
        "Errors: LOCK-001 = The lock is bent.", "Errors: WALL-001 = The wall fell.",
        "Errors: KEY-002 = The key is old.",
      ]),
    DetectedPage(
      "names that are ordinary words, below a heading of errors", in: "page.md",
      text(
        "# Locks", "", "## Lock error codes", "", "| Name | Description |", "| --- | --- |",
        "| Lost | The key is lost. |", "| BentKey / OldKey | The key is bent. |",
        "| Rust | The lock is wet. |"),
      [
        "Lock error codes: Lost = The key is lost.",
        "Lock error codes: BentKey = The key is bent.",
        "Lock error codes: OldKey = The key is bent.",
        "Lock error codes: Rust = The lock is wet.",
      ]),
    DetectedPage(
      "separated values without a header, under titles", in: "page.csv",
      text(
        "**KEYS**,,", "1000,Lost,The key is lost", "1001,Bent,The key is bent",
        "1002,Old,\"The key is old, or older\"", "**DOORS/GATES**,,", "2000,Shut,The door is shut",
        "2001,Gone,There is no door"),
      [
        "KEYS: 1000 = The key is lost", "KEYS: 1001 = The key is bent",
        "KEYS: 1002 = The key is old, or older", "DOORS/GATES: 2000 = The door is shut",
        "DOORS/GATES: 2001 = There is no door",
      ]),
    DetectedPage(
      "rows over several lines without a header",
      text(
        "Errors", "| KeyLost |", "The key is lost, or", "was never there. |", "| DoorShut |",
        "The door is shut. |", "| Rust |", "All of it", "is rust. |", "| LockBroken |",
        "It has no lock. |"),
      [
        "Errors: KeyLost = The key is lost, or was never there.",
        "Errors: DoorShut = The door is shut.", "Errors: Rust = All of it is rust.",
        "Errors: LockBroken = It has no lock.",
      ]),
    DetectedPage(
      "a table in a box", in: "page.md",
      text(
        "# Replies", "", "```", "+-------+---------+", "| Value | Meaning |", "+-------+---------+",
        "| 100   | Wait    |", "| 200   | Come in |", "| 404   | Not in  |", "+-------+---------+",
        "```"),
      ["Replies: 100 = Wait", "Replies: 200 = Come in", "Replies: 404 = Not in"]),
    DetectedPage(
      "codes as a device shows them, several in a cell",
      text(
        "Codes of the lock", "| Code | Meaning |", "|---|---|",
        "| OE / 5E / F9 | It does not shut |",
        "| dE / F0 | It does not open |", "| PF | No power |"),
      [
        "Codes of the lock: OE = It does not shut", "Codes of the lock: 5E = It does not shut",
        "Codes of the lock: F9 = It does not shut", "Codes of the lock: dE = It does not open",
        "Codes of the lock: F0 = It does not open", "Codes of the lock: PF = No power",
      ]),
    DetectedPage(
      "all on one line, numbers before sentences",
      "Lock codes Code Description 100 No key 101 Key is bent 102 Door is shut 103 Rust everywhere",
      [
        "Error codes: 100 = No key", "Error codes: 101 = Key is bent",
        "Error codes: 102 = Door is shut", "Error codes: 103 = Rust everywhere",
      ]),
    DetectedPage(
      "names, numbers and texts glued together",
      text(
        "Codes of the library", "NameValueDescription", "LOCK_NO_KEY10001There is no key",
        "LOCK_NO_DOOR10002There is no door", "LOCK_RUST10028Rust is everywhere"),
      [
        "Codes of the library: 10001 (LOCK_NO_KEY) = There is no key",
        "Codes of the library: 10002 (LOCK_NO_DOOR) = There is no door",
        "Codes of the library: 10028 (LOCK_RUST) = Rust is everywhere",
      ]),
    DetectedPage(
      "an outcome before each number",
      text(
        "Reply codes", "open00The door is open", "waiting01Call the porter",
        "shut02The door is shut",
        "shut03There is no key", "shut04The key is bent", "waiting08Show your pass"),
      [
        "Reply codes: 00 = The door is open", "Reply codes: 01 = Call the porter",
        "Reply codes: 02 = The door is shut", "Reply codes: 03 = There is no key",
        "Reply codes: 04 = The key is bent", "Reply codes: 08 = Show your pass",
      ]),
    DetectedPage(
      "statuses in one of two tables",
      text(
        "Lock errors", "", "Code Description", "01 No key", "02 No door", "03 No lock", "",
        "Gate errors", "", "Code HTTP Status Code Description", "0x10 401 Key is bent",
        "0x11 401 Key is old", "0x12 403 Gate is shut", "0x13 422 Gate is gone"),
      [
        "Lock errors: 01 = No key", "Lock errors: 02 = No door", "Lock errors: 03 = No lock",
        "Gate errors: 0x10 = Key is bent", "Gate errors: 0x11 = Key is old",
        "Gate errors: 0x12 = Gate is shut", "Gate errors: 0x13 = Gate is gone",
      ]),
    DetectedPage(
      "a header of unknown words without a rule",
      text(
        "| Lock event | Number of the key (hex) | Cause |", "| 400 Key lost | 7f | Nobody knows |",
        "| 401 Key old | 39 | It was not oiled |", "| 402 Key bent | 15 | It fell |",
        "| 404 No key | 01 | It was not there |"),
      [
        "Error codes: 400 = Nobody knows", "Error codes: 401 = It was not oiled",
        "Error codes: 402 = It fell", "Error codes: 404 = It was not there",
      ]),
    DetectedPage(
      "cells between blank lines below a title that could be a column",
      text(
        "Skip to content", "", "Lock Error Codes", "", "Error Code", "", "Description", "", "100",
        "",
        "No key", "", "101", "", "Old key", "", "102", "", "Bent key"),
      [
        "Lock Error Codes: 100 = No key", "Lock Error Codes: 101 = Old key",
        "Lock Error Codes: 102 = Bent key",
      ]),
    DetectedPage(
      "directives for constants, and for functions that are no errors", in: "page.rst",
      text(
        "Errors", "======", "", ".. c:macro:: LOCK_RUST", "", "    rust", "",
        ".. c:macro:: LOCK_FULL",
        "", "    too many keys", "", ".. c:macro:: LOCK_OLD", "", "    too old", "", "Functions",
        "=========", "", ".. c:function:: char* lock_name(int code)", "", "    Gives the name."),
      [
        "Errors: LOCK_RUST = rust", "Errors: LOCK_FULL = too many keys",
        "Errors: LOCK_OLD = too old",
      ]
    ),
    DetectedPage(
      "headings of a name and a number", in: "page.md",
      text(
        "# Codes", "## LOCK_OK (0)", "All is well.", "## LOCK_RUST (7)", "Rust is everywhere.",
        "## Old error (8)", "Not in use.", "## LOCK_FULL (100)", "Too many keys."),
      [
        "Codes: 0 (LOCK_OK) = All is well.", "Codes: 7 (LOCK_RUST) = Rust is everywhere.",
        "Codes: 8 = Not in use.", "Codes: 100 (LOCK_FULL) = Too many keys.",
      ]),
    DetectedPage(
      "constants of a module", in: "page.rb",
      text(
        "module LockCode", "  OK   = 0  # all is well", "  RUST = 7  # rust is everywhere",
        "  FULL = 8  # too many keys", "end"),
      [
        "LockCode: 0 (OK) = all is well", "LockCode: 7 (RUST) = rust is everywhere",
        "LockCode: 8 (FULL) = too many keys",
      ]),
    DetectedPage(
      "a map whose keys are constants of a type", in: "page.go",
      text(
        "package lock", "type Code int", "const (", "  Rust Code = 7", "  Full Code = 8",
        "  Lost Code = 9", "  Bent Code = 10", "  Wet Code = 11", ")",
        "var words = map[Code]string{", "  Rust: \"rust is everywhere\",",
        "  Full: \"too many keys\",", "  Lost: \"the key is lost\",",
        "  Bent: \"the key is bent\",", "  Wet: \"the lock is wet\",", "}"),
      [
        "Code: 7 (Rust) = rust is everywhere", "Code: 8 (Full) = too many keys",
        "Code: 9 (Lost) = the key is lost", "Code: 10 (Bent) = the key is bent",
        "Code: 11 (Wet) = the lock is wet",
      ]),
    DetectedPage(
      "a map whose keys are the numbers of constants", in: "page.php",
      text(
        "<?php", "class Reply {", "  public const RUST = 7;", "  public const FULL = 8;",
        "  public const OLD = 9;", "  public static array $words = [", "    7 => 'Rust',",
        "    8 => 'Too many keys',", "    9 => 'Too old',", "  ];", "}"),
      ["Reply: 7 (RUST) = Rust", "Reply: 8 (FULL) = Too many keys", "Reply: 9 (OLD) = Too old"]),
    DetectedPage(
      "names of columns in another language, one a line",
      text(
        "Antworten", "", "9000 und 9001 kommen vom Schloss.", "", "Antwortcode", "Beschreibung",
        "9000", "Der Schlüssel fehlt.", "9001", "Die Tür fehlt."),
      ["Antworten: 9000 = Der Schlüssel fehlt.", "Antworten: 9001 = Die Tür fehlt."]),
    DetectedPage(
      "names with numbers in brackets, in two lists",
      text(
        "Answers of the lock", "", "The lock answers with:", "  • LOCK_FINE (0)",
        "  • LOCK_SHUT (4)", "The door answers with:", "  • DOOR_OLD_KEY (-1)",
        "  • DOOR_BENT_KEY (0x2)"),
      [
        "Answers of the lock: 0 (LOCK_FINE) = ", "Answers of the lock: 4 (LOCK_SHUT) = ",
        "Answers of the lock: -1 (DOOR_OLD_KEY) = ", "Answers of the lock: 0x2 (DOOR_BENT_KEY) = ",
      ]),
    DetectedPage(
      "source code shown as a table with an empty column",
      text(
        "Learn more about locks", "var LockCodes = map[string]string{ | |",
        "\"7\": \"rust is everywhere\", | |", "\"8\": \"too many keys\", | |",
        "\"K9\": \"the key is lost\", | |", "} | |"),
      [
        "LockCodes: 7 = rust is everywhere", "LockCodes: 8 = too many keys",
        "LockCodes: K9 = the key is lost",
      ]),
    DetectedPage(
      "hexadecimal numbers before colons",
      text(
        "Lock faults", "0008: No key", "0009: Old key", "000A: Bent key", "000B:Wet key",
        "0010: No door", "0011: Old door"),
      [
        "Lock faults: 0008 = No key", "Lock faults: 0009 = Old key", "Lock faults: 000A = Bent key",
        "Lock faults: 000B = Wet key", "Lock faults: 0010 = No door",
        "Lock faults: 0011 = Old door",
      ]),
  ])
  func read(_ page: DetectedPage) throws {
    let candidates = page.candidates
    let best = try #require(candidates.first)
    #expect(DetectedPage.outline(best.read) == page.entries)
    #expect(ReadingVerdict(candidates, lost: nil) == .sure)
  }

  @Test(
    "words of sentences, labels, and cells that were not parted are no sure reading",
    arguments: [
      text(
        "LockKit V4.2", "Get the codes by LockKit.", "The following LockCodes are known.",
        "DoorLevel", "The door is shut.", "KeyLevel", "The key is bent."),
      text("ERROR | no key |", "CAUSE | The key is lost. |", "ACTION | Look for it. |"),
      text(
        "Kind Name Value Text", "KeyCode LOST 0 Lost key", "BENT_KEY 1 Bent key",
        "OLD_KEY -1 Old key",
        "DoorCode SHUT 0 Shut door", "GONE_DOOR 2 Gone door", "OPEN_DOOR 3 Open door"),
      text("Values", "• \"#NO!\" - 1", "• \"#KEY!\" - 2", "• \"#DOOR!\" - 3"),
      text(
        "Lock state", "Address Value Description", "8449", "0 No fault", "2 No key", "3 Old key",
        "4 Bent key", "5 No door"),
      text(
        "Lock errors", "- 0x0000 - No key.", "- 0x0001 - Old key.", "- 0x0002 - Bent key.",
        "- 0x0003 - No door.", "- 0x0008 - Rust.", "- Other - Nobody knows."),
      text(
        "Lock errors", "0x0001 no key 0x0004 bent key", "0x0002 old key",
        "0x0003 rust 0x0005 no door",
        "0x0006 wet key", "0x0007 old door"),
      text(
        "Lock errors", "", "Err  Description       Err  Description",
        "00H  no key            04H  bent key", "01H  old key           05H  no door",
        "02H  rust              06H  wet door", "03H  lost key",
        "0AH  old door"),
      text(
        "Lock errors", "10 No key", "11 Old key", "12 Bent key", "13 No door", "14 Old door",
        "15 Rust", "Words of the lock", "Word Number Meaning", "BUSY 7 It is busy",
        "OPEN 4 It is open", "SHUT 8 It is shut"),
      text(
        "20: Lock errors", "The locks answer with these:", "- 2000: The key is lost",
        "- 2001: The key is bent", "- 2002: The door is shut", "- 2003: The door is gone",
        "- 2004: The lock is wet", "- 2005: The lock is old", "- 2006: The bell is mute",
        "- 2007: The bell is gone"),
    ])
  func unsure(_ text: String) {
    let page = DetectedPage("unsure", text, [])
    let candidates = page.candidates
    #expect(ReadingVerdict(candidates, lost: nil) != .sure)
  }
}

/// The lines as one text.
private func text(_ lines: String...) -> String { lines.joined(separator: "\n") }
