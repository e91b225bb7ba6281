import DocumentFormats
import Testing

@testable import CatalogReaders

@Suite("Reading tables as pages have them")
struct TextTableTests {
  private static let guessed = ReadingInstructions(
    shape: .table(TableShape(columns: .guessed)), category: "Errors")

  @Test(arguments: [
    ReaderCase(
      "each cell on a line, a pipe before each row, an empty cell, a cell on two lines",
      """
      |
      HTTP code |
      Error code |
      Description |
      |---|---|---|
      |
      401 |
      no_key |
      There is
      no key. |
      |
      403 |
      |
      Not yours. |⟦⟧
      |
      404 |
      gone |
      - |
      """.replacing("⟦⟧", with: "").replacing("403 |\n|\n", with: "403 |\nnot_yours |\n"),
      [
        "6-10 Errors: no_key status=401 | There is no key.",
        "11-14 Errors: not_yours status=403 | Not yours.", "15-18 Errors: gone status=404 | -",
      ]),
    ReaderCase(
      "each cell on a line, no rule, no pipe before rows",
      """
      Our errors
      Code |
      Meaning |
      1 |
      One |
      2 |
      Two |
      and more |
      """.replacing("Two |\n", with: "Two\n"),
      ["4-5 Errors: 1 | One", "6-8 Errors: 2 | Two and more"], introduction: "Our errors"),
    ReaderCase(
      "the last, empty cell on its own line",
      """
      Status | Code | When
      ---|---|---|
      400 | a_b |
      |
      401 | c_d | now |
      """.replacing("When\n", with: "When |\n"),
      ["3-4 Errors: a_b status=400", "5-5 Errors: c_d status=401 | now"]),
    ReaderCase(
      "a status that spans rows, whose codes then stand one cell too early",
      """
      |
      HTTP code |
      Error code |
      Message |
      |
      401 |
      no_key |
      There is no key. |
      |
      old_key |
      The key is old. |
      |
      |
      404 |
      gone |
      It is gone. |
      """,
      [
        "5-8 Errors: no_key status=401 | There is no key.",
        "9-12 Errors: old_key status=401 | The key is old.",
        "13-16 Errors: gone status=404 | It is gone.",
      ]),
    ReaderCase(
      "a name of a column on two lines, cells on several",
      """
      | Number |
      Description |
      Shown
      to whom |
      | 1 |
      No
      key |
      All of
      them |
      | 2 |
      Old key |
      You |
      """,
      [
        "5-9 Errors: 1 Shown to whom=All of them | No key",
        "10-12 Errors: 2 Shown to whom=You | Old key",
      ]),
    ReaderCase(
      "numbers below a status are codes, words are not",
      """
      | Status | Meaning |
      |---|---|
      200 | Good |
      404 | Gone |

      | Status | Meaning |⟦table-without-codes⟧
      |---|---|
      OPEN | Not shut |
      SHUT | Not open |
      """, ["3-3 Errors: 200 | Good", "4-4 Errors: 404 | Gone"]),
    ReaderCase(
      "a status with words is the text where there is no other",
      """
      | Error code | HTTP status code |
      |---|---|
      | 01xx | 400 Bad Request |
      | 02xx | Any other |
      """, ["3-3 Errors: 01xx status=400 | 400 Bad Request", "4-4 Errors: 02xx | Any other"]),
    ReaderCase(
      "a column that no word tells is the text where there is no other",
      """
      | Code | Blurb | Example |
      |---|---|---|
      | 1 | One | x |
      """, ["3-3 Errors: 1 Example=x | One"]),
    ReaderCase(
      "a header again, another table, and a table of parameters",
      """
      | Code | Message |
      |---|---|
      | 1 | One |
      | Code | Message |
      | 2 | Two |

      Answers

      | Field | Type |⟦table-without-codes⟧
      |---|---|
      | id | text |

      | **Error  code** | HTTP status | Cause |
      |---|---|---|
      | `a_b` | 404 Not Found | Nothing there. |
      """,
      [
        "3-3 Errors: 1 | One", "5-5 Errors: 2 | Two",
        "15-15 Errors: a_b status=404 | Nothing there.",
      ], introduction: "Answers"),
    ReaderCase(
      "titles inside of the table",
      """
      | Code | Name | Text |
      |---|---|---|
      | 1 | A_A | One |
      | **Sign in** | | |
      | 2 | B_B | Two |
      | Sign out | | |
      | 3 | C_C | Three |
      """,
      [
        "3-3 Errors: 1 name=A_A | One", "5-5 Sign in: 2 name=B_B | Two",
        "7-7 Sign out: 3 name=C_C | Three",
      ]),
    ReaderCase(
      "a category that holds for rows below, and a row that goes on",
      """
      | Category | Code | Description |
      |---|---|---|
      | Keys | 1 | One |
      | | 2 | Two |
      | | | and more |
      | Locks | 3, 4 | Both |
      """,
      [
        "3-3 Keys: 1 | One", "4-5 Keys: 2 | Two ¶ and more", "6-6 Locks: 3 | Both",
        "6-6 Locks: 4 | Both",
      ]),
    ReaderCase(
      "two tables side by side, and short rows",
      """
      | Code | Meaning | Code | Meaning |
      |---|---|---|---|
      | 1 | One | 2 | Two |
      | 3 | Three | | |
      | 4 | Four |
      """,
      [
        "3-3 Errors: 1 | One", "3-3 Errors: 2 | Two", "4-4 Errors: 3 | Three",
        "5-5 Errors: 4 | Four",
      ]),
    ReaderCase(
      "breaks and pipes inside of cells, names beside codes",
      """
      | Error code | Description |
      |---|---|
      | 7<br>BAD_KEY | Either `a&#124;b`<br/>or c\\|d |
      """, ["3-3 Errors: 7 name=BAD_KEY | Either `a|b` or c|d"]),
    ReaderCase(
      "a table of signs, other languages",
      """
      +--------+-------------+
      | Código | Descripción |
      +--------+-------------+
      | 12     | Clave mala  |
      +--------+-------------+
      """, ["4-4 Errors: 12 | Clave mala"]),
    ReaderCase(
      "constants beside their values",
      """
      Constant | Value | Description
      --- | --- | ---
      E_OK | 0 | All is well
      """, ["3-3 Errors: 0 name=E_OK | All is well"]),
  ])
  func guessed(_ test: ReaderCase) { test.check(Self.guessed) }

  @Test(arguments: [
    ReaderCase(
      "a table of parameters only",
      "| Parameter | Type |⟦no-entries table-without-codes⟧\n|---|---|\n| key | text |\n", []),
    ReaderCase(
      "source code with pipes", "if (a || b) {⟦no-entries⟧\n}\n", [],
      introduction: "if (a || b) { }"),
    ReaderCase(
      "rows without a header", "| 1 | One |⟦no-table-header⟧\n| 2 | Two |\n", []),
    ReaderCase(
      "a row whose code is missing, though its status is there",
      "HTTP | Code | Text\n-|-|-\n400 | a_b | One\n404 | | Two⟦not-a-code⟧\n",
      ["3-3 Errors: a_b status=400 | One"]),
  ])
  func nearMisses(_ test: ReaderCase) { test.check(Self.guessed) }

  @Test("Columns by place, with and without a header")
  func positional() {
    let shape = TableShape(columns: .positional([.description, .code]))
    let instructions = ReadingInstructions(shape: .table(shape), category: "Errors")
    ReaderCase(
      "no header", "One | 1\nTwo | 2\n", ["1-1 Errors: 1 | One", "2-2 Errors: 2 | Two"]
    ).check(instructions)
    ReaderCase(
      "a header", "| What | Which |\n|---|---|\n| One | 1 |\n", ["3-3 Errors: 1 | One"]
    ).check(instructions)
  }

  @Test("A table with a column to ignore and no code is no concern")
  func ignored() {
    let columns = [Column(name: "Code", role: .code), Column(name: "Field", role: .ignore)]
    let shape = TableShape(columns: columns)
    ReaderCase(
      "a table of fields", "| FIELD | Type |\n|---|---|\n| a | b |\n\n| Code |\n|---|\n| 1 |\n",
      ["7-7 Errors: 1"]
    ).check(ReadingInstructions(shape: .table(shape), category: "Errors"))
  }

  @Test("A pattern says what in the column is a code")
  func pattern() throws {
    let shape = TableShape(columns: .guessed, code: try Pattern("[A-Z]+"))
    ReaderCase(
      "words beside numbers",
      "Code | Text\n-|-\nGONE (7) | One\nnothing | Two⟦not-a-code⟧\n", ["3-3 Errors: GONE | One"]
    ).check(ReadingInstructions(shape: .table(shape), category: "Errors"))
  }

  @Test("Rows that a format gives: spans, paragraphs, headers")
  func rows() {
    func cell(_ text: String, _ line: Int) -> [DocumentLine] {
      text.split(separator: "⏎", omittingEmptySubsequences: false).map {
        DocumentLine($0, at: line...line)
      }
    }
    func row(_ line: Int, _ cells: [[DocumentLine]], header: Bool = false) -> DocumentLine {
      let row = TableRow(cells: cells, isHeader: header, beginsTable: line == 1)
      return DocumentLine("row", at: line...line, form: .row(row))
    }
    let spanning = cell("7", 3)
    let reading = TableShape(columns: .guessed).read([
      row(1, [cell("Code", 1), cell("Description", 1)], header: true),
      row(2, [cell("Keys", 2), cell("Keys", 2)]),
      row(3, [spanning, cell("One⏎⏎• a⏎• b", 3)]), row(4, [spanning, cell("Two", 4)]),
      row(5, [cell("~~8~~", 5), cell("Old", 5)]),
    ])
    #expect(reading.groups.map { $0.title?.text } == ["Keys"])
    let entries = reading.groups.flatMap(\.entries)
    #expect(entries.map(\.code) == ["7", "8"])
    #expect(entries.map { $0.firstLine...$0.lastLine } == [3...4, 5...5])
    #expect(
      entries[0].text.map { $0.lines.map { String($0.text) } } == [["One"], ["a"], ["b"], ["Two"]])
    #expect(entries[1].statements.map(\.column.role) == [.deprecated])
    #expect(reading.problems.isEmpty)
  }
}
