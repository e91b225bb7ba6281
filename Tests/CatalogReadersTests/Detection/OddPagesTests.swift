import Diagnostics
import Testing

@testable import CatalogReaders

@Suite("Pages written in unusual ways that are read without a configuration")
struct OddPagesTests {
  @Test(arguments: [
    DetectedPage(
      "items of a numbered list whose numbers are codes", in: "page.rst",
      text(
        "Door states", "===========", "", "Numbers go from 101 - 199. They mean:", "",
        "101. The door is", "     open.", "102. The door is shut.", "105. There is no door.", "",
        "Key states", "==========", "", "201. The key is lost.", "", "Look for it.", "",
        "202. The key is bent."),
      [
        "Door states: 101 = The door is open.", "Door states: 102 = The door is shut.",
        "Door states: 105 = There is no door.", "Key states: 201 = The key is lost./Look for it.",
        "Key states: 202 = The key is bent.",
      ]),
    DetectedPage(
      "codes and their titles with a dash between, and a text on the next line",
      text(
        "Key states", "", "K100 - Key lost", "Nobody has it.", "K101 – Key bent",
        "It was too soft.",
        "", "Door states", "", "D200 - Door shut", "Ring the bell.", "D201 - Door gone",
        "Go through."),
      [
        "Key states: K100 = Key lost Nobody has it.",
        "Key states: K101 = Key bent It was too soft.",
        "Door states: D200 = Door shut Ring the bell.", "Door states: D201 = Door gone Go through.",
      ]),
    DetectedPage(
      "a table whose first row stands where its header should",
      text(
        "Door codes", "| 200 | The door is open |", "|---|---|", "| 201 | The door is new |",
        "| 404 | There is no door |", "| 500 | The door fell |"),
      [
        "Door codes: 200 = The door is open", "Door codes: 201 = The door is new",
        "Door codes: 404 = There is no door", "Door codes: 500 = The door fell",
      ]),
    DetectedPage(
      "a table whose lines were joined to one",
      text(
        "Door codes",
        "They are: | Code | Text | | --- | --- | | 11 | No key | | 12 | | | 13 | Rust | "
          + "| 14 | Old lock | | 15 | Bent key | | 16 | Two keys |"
      ),
      [
        "Door codes: 11 = No key", "Door codes: 12 = ", "Door codes: 13 = Rust",
        "Door codes: 14 = Old lock", "Door codes: 15 = Bent key", "Door codes: 16 = Two keys",
      ]),
    DetectedPage(
      "tables below headings of two words with a hyphen, and of ranges", in: "page.md",
      text(
        "# Codes", "## Two-Door Errors (200-219)", "| Code | Name | Text |", "|---|---|---|",
        "| 201 | `NO_KEY` | No key |", "| 202 | `OLD_KEY` | Old key |", "- Code 201: Look for it.",
        "- Code 202: Oil it.", "## Two-Door Advice (220-299)", "Knock at the door."),
      [
        "Two-Door Errors (200-219): 201 (NO_KEY) = No key",
        "Two-Door Errors (200-219): 202 (OLD_KEY) = Old key",
      ]),
    DetectedPage(
      "a macro with parameters, which is no code", in: "page.rst",
      text(
        "Errors", "======", "", ".. c:macro:: LOCK_RUST", "", "    rust", "",
        ".. c:macro:: LOCK_FULL", "", "    too many keys", "", "Names", "=====", "",
        ".. c:macro:: LOCK_MAP(macro)", "", "    Calls a macro for each of them."),
      ["Errors: LOCK_RUST = rust", "Errors: LOCK_FULL = too many keys"]),
    DetectedPage(
      "a title in a row of its own above the header, and rows of nothing",
      text(
        "| ", " | Appendix of door codes | ", "| ", " | ", " | ", "| Error Code | Description | ",
        "| D01 | The door is shut | ", "| ", " | ", " | ", "| D02 | There is no door | "),
      [
        "Appendix of door codes: D01 = The door is shut",
        "Appendix of door codes: D02 = There is no door",
      ]),
    DetectedPage(
      "an enumeration in a page of text",
      text(
        "Enumeration LockCode", "", "LockCode says what is wrong with a lock.", "", "  • C++",
        "typedef enum LockCode", "{", "    /** All is well. */", "    LC_OK = 0,",
        "    /** Rust is everywhere. */", "    LC_RUST = -100,", "    /** No key */",
        "    LC_NO_KEY = -101", "} LockCode;"),
      [
        "LockCode: 0 (LC_OK) = All is well.", "LockCode: -100 (LC_RUST) = Rust is everywhere.",
        "LockCode: -101 (LC_NO_KEY) = No key",
      ]),
    DetectedPage(
      "codes of two characters, some with letters that no number has",
      text(
        "Table 1. Lock classes", "Class", "Meaning", "00 All is well", "01 Warning", "02 No key",
        "0A Old key", "0K Bent key", "20 No lock", "21 Old lock", "2E Bent lock", "40 Rust"),
      [
        "Table 1. Lock classes: 00 = All is well", "Table 1. Lock classes: 01 = Warning",
        "Table 1. Lock classes: 02 = No key", "Table 1. Lock classes: 0A = Old key",
        "Table 1. Lock classes: 0K = Bent key", "Table 1. Lock classes: 20 = No lock",
        "Table 1. Lock classes: 21 = Old lock", "Table 1. Lock classes: 2E = Bent lock",
        "Table 1. Lock classes: 40 = Rust",
      ]),
    DetectedPage(
      "names of columns that are no title, an acronym glued to one",
      text(
        "Errores de la puerta", "CódigoError HTTPMensaje", "NO_KEY404No hay llave",
        "OLD_KEY410La llave es vieja", "NO_DOOR404No hay puerta",
        "RUST_KEY410La llave es de otra puerta", "TWO_KEYS404Hay dos llaves"),
      [
        "Errores de la puerta: NO_KEY = No hay llave",
        "Errores de la puerta: OLD_KEY = La llave es vieja",
        "Errores de la puerta: NO_DOOR = No hay puerta",
        "Errores de la puerta: RUST_KEY = La llave es de otra puerta",
        "Errores de la puerta: TWO_KEYS = Hay dos llaves",
      ]),
    DetectedPage(
      "codes of five characters below the titles of their classes",
      text(
        "Table A.1. Door codes", "", "Code\tName", "Class 00 — All is well", "00000\tdoor_is_open",
        "Class 01 — Locks (a class that is also one of keys, as the standard of doors has it)",
        "01000\tlock_is_old", "0100C\tlock_is_bent", "01P01\tlock_is_lost", "Class 0A — Keys",
        "0A000\tno_key", "0A001\told_key", "Class XX — Other", "XX000\trust", "02000\tno_door"),
      [
        "Class 00 — All is well: 00000 = door_is_open",
        "Class 01 — Locks (a class that is also one of keys, as the standard of doors has it): "
          + "01000 = lock_is_old",
        "Class 01 — Locks (a class that is also one of keys, as the standard of doors has it): "
          + "0100C = lock_is_bent",
        "Class 01 — Locks (a class that is also one of keys, as the standard of doors has it): "
          + "01P01 = lock_is_lost", "Class 0A — Keys: 0A000 = no_key",
        "Class 0A — Keys: 0A001 = old_key", "Class XX — Other: XX000 = rust",
        "Class XX — Other: 02000 = no_door",
      ]),
    DetectedPage(
      "comments between keys and values as titles", in: "page.properties",
      text(
        "# Doors", "1001=No door", "1002=Old door", "", "## Locks ##", "2001=No lock",
        "2002=Old lock"),
      [
        "Doors: 1001 = No door", "Doors: 1002 = Old door", "Locks: 2001 = No lock",
        "Locks: 2002 = Old lock",
      ]),
    DetectedPage(
      "sections of keys and values, and comments", in: "page.ini",
      text(
        "; All doors", "0=Open", "[doors]", "; No door at all", "1001=No door", "1002=Old door",
        "[locks]", "2001=No lock", "2002=Old lock"),
      [
        "Error codes: 0 = Open", "doors: 1001 = No door", "doors: 1002 = Old door",
        "locks: 2001 = No lock", "locks: 2002 = Old lock",
      ]),
    DetectedPage(
      "comments on single keys", in: "page.properties",
      text(
        "# Says that there is none", "1001=No door", "# An old one", "1002=Old door",
        "! No more in use:", "#1003=New door", "1004=Bent door"),
      [
        "Error codes: 1001 = No door", "Error codes: 1002 = Old door",
        "Error codes: 1004 = Bent door",
      ]),
    DetectedPage(
      "a comment within a text of several lines",
      text(
        "Doors", "1001 No door. Type:", "$ knock", "# knock twice", "1002 Old door", "1003 Rust"),
      [
        "Doors: 1001 = No door. Type: $ knock # knock twice", "Doors: 1002 = Old door",
        "Doors: 1003 = Rust",
      ]),
    DetectedPage(
      "a manual page as a terminal shows it",
      text(
        "OPEN(2)            Doors            OPEN(2)", "", "NAME", "       open - open a door", "",
        "RETURN VALUE", "       Zero, or an error.", "", "ERRORS",
        "       EKEY   There is no key; see", "              key(7).", "",
        "       ELOCK, ERUST", "              The lock is old.", "", "       EIO    It is stuck.",
        "",
        "   Errors of gates", "       EGATE  There is a gate.", "", "NOTES",
        "       A gate that has no lock says", "       EIO to everybody.", "", "SEE ALSO",
        "       close(2)", "", "Doors 1.0         2026-01-01          open(2)"),
      [
        "ERRORS: EKEY = There is no key; see key(7).", "ERRORS: ELOCK = The lock is old.",
        "ERRORS: ERUST = The lock is old.", "ERRORS: EIO = It is stuck.",
        "Errors of gates: EGATE = There is a gate.",
      ]),
    DetectedPage(
      "the numbers of a manual page, and one that is none",
      text(
        "EXIT STATUS", "       0      It is open.", "", "       1      There is no door; see",
        "              section 2.", "", "       2      There is no key.", "", "AUTHORS",
        "       2 people."),
      [
        "EXIT STATUS: 0 = It is open.", "EXIT STATUS: 1 = There is no door; see section 2.",
        "EXIT STATUS: 2 = There is no key.",
      ]),
    DetectedPage(
      "the tags of a manual page, some of which are two codes", in: "page.man",
      text(
        ".TH OPEN 2", ".SH ERRORS", ".TP", ".B EKEY", "There is no key.", ".TP",
        ".BR ELOCK \" or \" ERUST", "The lock is", ".I old.", ".TP", ".BR EGATE \", \" EIO",
        "It is stuck.", ".SH NOTES", "A gate says", ".B EIO", "to everybody."),
      [
        "ERRORS: EKEY = There is no key.", "ERRORS: ELOCK = The lock is old.",
        "ERRORS: ERUST = The lock is old.", "ERRORS: EGATE = It is stuck.",
        "ERRORS: EIO = It is stuck.",
      ]),
    DetectedPage(
      "the tags of a manual page of mdoc, in brackets one within the other", in: "page.man",
      text(
        ".Dt OPEN 2", ".Sh ERRORS", ".Bl -tag -width Er", ".It Bq Er EKEY", "There is no key.",
        ".It Bq Er ELOCK Bq Er ERUST", "The lock is old.", ".It Bo Er EGATE Bc or Bo Er EIO Bc",
        "It is stuck.", ".It Bq Er EDOOR", "There is none.", ".El"),
      [
        "ERRORS: EKEY = There is no key.", "ERRORS: ELOCK = The lock is old.",
        "ERRORS: ERUST = The lock is old.", "ERRORS: EGATE = It is stuck.",
        "ERRORS: EIO = It is stuck.", "ERRORS: EDOOR = There is none.",
      ]),
    DetectedPage(
      "columns whose cells go on below them",
      text(
        "Door codes", "", "CODE   NAME        DESCRIPTION              ACTION",
        "1001   NO_KEY      No key was there         Send a key",
        "1002   OLD_KEY     The key is older than    Ask for one,",
        "                   the lock                 and send it",
        "1003   BENT_KEY    The key is bent          Call us"),
      [
        "Door codes: 1001 (NO_KEY) = No key was there",
        "Door codes: 1002 (OLD_KEY) = The key is older than the lock",
        "Door codes: 1003 (BENT_KEY) = The key is bent",
      ]),
    DetectedPage(
      "marks of footnotes behind codes", in: "page.html",
      text(
        "<h1>Door codes</h1><dl><dt>2001</dt><dd>No key</dd>",
        "<dt>2002<sup>*</sup></dt><dd>Old</dd>",
        "<dt>2003<sup>1</sup></dt><dd>Bent</dd>", "<dt>2004†</dt><dd>Rust</dd>",
        "<dt>2005</dt><dd>Lost</dd></dl>", "<p><sup>*</sup> Since 2.0</p>"),
      [
        "Door codes: 2001 = No key", "Door codes: 2002 = Old", "Door codes: 2003 = Bent",
        "Door codes: 2004 = Rust", "Door codes: 2005 = Lost",
      ]),
    DetectedPage(
      "a table of a wiki",
      text(
        "== Door codes ==", "{| class=\"wikitable\"", "! Code !! Meaning", "|-",
        "| 2001 || There is no [[Keys|key]]", "|-", "| '''2002'''", "| The key is old",
        "|-", "| rowspan=2 | 2003 || The key is bent", "|-", "| Or lost", "|}"),
      [
        "Door codes: 2001 = There is no key", "Door codes: 2002 = The key is old",
        "Door codes: 2003 = The key is bent/Or lost",
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
