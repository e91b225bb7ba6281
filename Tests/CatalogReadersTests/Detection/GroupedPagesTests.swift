import Testing

@testable import CatalogReaders

@Suite("Groups, shared texts and bare constants that are read without a configuration")
struct GroupedPagesTests {
  @Test(arguments: [
    DetectedPage(
      "a definition list of HTML whose texts have as many lines each", in: "page.html",
      text(
        "<h1>Common errors</h1><dl><dt>KeyLost<dd><p>The key is lost.<p>HTTP Status Code: 404",
        "<dt>KeyBent<dd><p>The key is bent.<p>HTTP Status Code: 400",
        "<dt>DoorShut<dd><p>The door is shut.<p>HTTP Status Code: 403",
        "<dt>DoorGone<dd><p>There is no door.<p>HTTP Status Code: 410",
        "<dt>LockOld<dt>LockWorn<dd><p>The lock is of no use.<p>HTTP Status Code: 500</dl>"),
      [
        "Common errors: KeyLost = The key is lost.", "Common errors: KeyBent = The key is bent.",
        "Common errors: DoorShut = The door is shut.",
        "Common errors: DoorGone = There is no door.",
        "Common errors: LockOld = The lock is of no use.",
        "Common errors: LockWorn = The lock is of no use.",
      ]),
    DetectedPage(
      "constants of a source file, with nothing else of source code", in: "errors.py",
      text(
        "# The key is lost.", "KEY_LOST = 1001", "# The key is bent.", "KEY_BENT = 1002",
        "#: The door is shut.", "DOOR_SHUT = 1003", "# It rusts.", "RUST = 1004"),
      [
        "Errors: 1001 (KEY_LOST) = The key is lost.", "Errors: 1002 (KEY_BENT) = The key is bent.",
        "Errors: 1003 (DOOR_SHUT) = The door is shut.", "Errors: 1004 (RUST) = It rusts.",
      ]),
    DetectedPage(
      "calls in a list of variables", in: "errors.go",
      text(
        "package door", "", "var (", "\t// ErrLost is returned without a key.",
        "\tErrLost = NewError(1001, http.StatusNotFound, \"lost\")",
        "\tErrBent = NewError(1002, http.StatusConflict, \"bent\")",
        "\tErrShut = NewError(1003, http.StatusConflict, \"shut\")", ")"),
      [
        "Errors: 1001 (ErrLost) = ErrLost is returned without a key.",
        "Errors: 1002 (ErrBent) = bent", "Errors: 1003 (ErrShut) = shut",
      ]),
    DetectedPage(
      "groups named by a word, a sentence between rows, and one below them", in: "page.html",
      text(
        "<h1>Errors</h1><table><tr><th>Code<th>Text", "<tr><td><b>Keys</b><td>",
        "<tr><td>1001<td>The key is lost", "<tr><td>1002<sup>1</sup><td>The key is bent",
        "<tr><td>Codes above 1900 are never sent.<td>", "<tr><td><b>Doors</b><td>",
        "<tr><td>2001<td>The door is shut", "<tr><td>2002<td>More than 2<sup>10</sup> doors",
        "<tr><td colspan=2>Doors are closed at night.</table>"),
      [
        "Keys: 1001 = The key is lost", "Keys: 1002 = The key is bent",
        "Doors: 2001 = The door is shut", "Doors: 2002 = More than 2¹⁰ doors",
      ]),
    DetectedPage(
      "one code, which the front matter names", in: "page.md",
      text(
        "---", "error_code: E1001", "title: The key is lost", "httpStatus: 404", "auto_fix: no",
        "---", "", "It is not where it was.", "", "## What to do", "", "Look for it."),
      ["Errors: E1001 = It is not where it was."]),
    DetectedPage(
      "messages of a table for Windows", in: "page.mc",
      text(
        "MessageIdTypedef=DWORD", "", "MessageId=1", "SymbolicName=MSG_LOST", "Facility=Keys",
        "Language=English", "The key is lost.", ".", "", "MessageId=", "SymbolicName=MSG_BENT",
        "Language=English", "The key is bent.", ".", "MessageId=1 Facility=Doors",
        "SymbolicName=MSG_SHUT", "Language=English", "The door is shut.", "."),
      [
        "Keys: 1 (MSG_LOST) = The key is lost.", "Keys: 2 (MSG_BENT) = The key is bent.",
        "Doors: 1 (MSG_SHUT) = The door is shut.",
      ]),
    DetectedPage(
      "constants of Visual Basic in a text",
      text(
        "' Errors", "Public Const errLost As Long = 5001 ' The key is lost",
        "Public Const errBent As Long = 5002 ' The key is bent",
        "Public Const errShut As Long = 5003 ' The door is shut"),
      [
        "Errors: 5001 (errLost) = The key is lost", "Errors: 5002 (errBent) = The key is bent",
        "Errors: 5003 (errShut) = The door is shut",
      ]),
  ])
  func read(_ page: DetectedPage) throws {
    let best = try #require(page.candidates.first)
    #expect(DetectedPage.outline(best.read) == page.entries)
    #expect(best.doubts == [])
  }
}

/// The lines as one text.
private func text(_ lines: String...) -> String { lines.joined(separator: "\n") }
