import CatalogModel
import Diagnostics
import Testing

@testable import CatalogReaders

@Suite("Reading tables")
struct TableShapeTests {
  static let instructions = ReadingInstructions(
    shape: .table(
      TableShape(columns: [
        Column(name: "Code", role: .code), Column(name: "Title", role: .label),
        Column(name: "HTTP", role: .status), Column(name: "Text", role: .description),
        Column(name: "Id", role: .ignore),
      ])), category: "Errors")

  @Test(arguments: [
    ReaderCase(
      "pipes at the ends of rows",
      """
      | Code | HTTP | Text |
      |------|:----:|------|
      | 1001 | 401, 403 | Wrong *key*. |
      |1002||<none>|
      """,
      [
        "3-3 Errors: 1001 status=401 status=403 | Wrong *key*.",
        "4-4 Errors: 1002 | <none>",
      ]),
    ReaderCase(
      "numbers that are no statuses, and words beside some that are",
      """
      Code | HTTP | Text
      1 | 4003 | One
      2 | 400.5 | Two
      3 | 99 | Three
      4 | 403 Forbidden | Four
      5 | 403 perhaps | Five
      6 | - | Six
      7 | 400/409 | Seven
      """,
      [
        "2-2 Errors: 1 HTTP=4003 | One", "3-3 Errors: 2 status=400 HTTP=400.5 | Two",
        "4-4 Errors: 3 HTTP=99 | Three", "5-5 Errors: 4 status=403 | Four",
        "6-6 Errors: 5 status=403 HTTP=403 perhaps | Five", "7-7 Errors: 6 | Six",
        "8-8 Errors: 7 status=400 status=409 | Seven",
      ]),
    ReaderCase(
      "no pipes at the ends, and text around the table",
      """
      These are
      our errors.

      Code | Text
      --- | ---
      a.b | One

      """, ["6-6 Errors: a.b | One"], introduction: "These are our errors."),
    ReaderCase(
      "no rule line, other columns, no line feed at the end",
      """
      Id | Code | Title | Since | Text
      7 | x-1 | Bad key | 2.0 | Try again
      """, ["2-2 Errors: x-1 label=Bad key Since=2.0 | Try again"]),
    ReaderCase(
      "a pipe behind a backslash",
      #"""
      | Code | Text |
      | a\|b | c \| d\|
      | \| | e\\f |
      """#, [#"2-2 Errors: a|b | c | d|"#, #"3-3 Errors: | | e\\f"#]),
    ReaderCase(
      "two tables, the columns of the second in another order",
      """
      Code | Text
      1 | One

      Text | Code
      -|-
      Two | 2
      """, ["2-2 Errors: 1 | One", "6-6 Errors: 2 | Two"]),
    ReaderCase(
      "wide and invisible characters",
      "| Code | Text |\n| é\u{301}日 | 🔑\u{200B}a |\n", ["2-2 Errors: é\u{301}日 | 🔑\u{200B}a"]),
  ])
  func tables(_ test: ReaderCase) { test.check(Self.instructions) }

  @Test("Sentences in rows of their own are said of the rows above")
  func notes() {
    let page = """
      # Errors

      | Code | Text |
      | --- | --- |
      | **Keys** | |
      | 1 | Lost |
      | Code 2 and above are not sent. | |
      | **Doors** | |
      | 7 | Shut |
      | **Doors are closed at night.** | |
      """
    let read = DocumentReader(Self.instructions).read(
      SourceDocument(path: "a.md", text: page), named: "a.md")
    #expect(
      EntryOutline.lines(of: read.value) == ["6-6 Keys: 1 | Lost", "9-9 Doors: 7 | Shut"])
    #expect(
      read.value.categories.map { "\($0.title): \(EntryOutline.text(of: $0.description))" } == [
        "Keys: Code 2 and above are not sent.", "Doors: Doors are closed at night.",
      ])
  }

  @Test(
    "Columns of what is out of use, or gone, with cells that say nothing",
    arguments: [
      ("Deprecated since", "2.1", "deprecated=2.1"), ("Deprecated", "yes", "deprecated=yes"),
      ("Deprecated", "no", nil), ("Removed since", "3.0", "removed=3.0"),
      ("Since", "2.1", "since=2.1"), ("Deprecated", "-", nil), ("Since", "—", nil),
      ("Retryable", "N/A", nil), ("Retryable", "yes", "retryable=true"),
    ])
  func outOfUse(_ column: String, _ cell: String, _ statement: String?) throws {
    let page =
      "| Code | Text | \(column) |\n| --- | --- | --- |\n| 1 | Lost | \(cell) |\n| 2 | Bent | |\n"
    let document = SourceDocument(path: "a.md", text: page)
    let best = try #require(ShapeDetection.candidates(for: document, named: "a.md").first)
    #expect(StatementOutline.lines(of: best.read) == (statement.map { ["1: \($0)"] } ?? []))
    #expect(best.read.entries.allSatisfy { $0.fields.isEmpty || cell == "no" })
  }

  @Test(arguments: [
    ReaderCase(
      "too many cells, too few, and no code",
      """
      | Code | Text |
      | 1 | One | more |⟦cell-count⟧
      | | Two |⟦not-a-code⟧
      | 3 |⟦cell-count⟧
      | 4 | Four |
      """, ["5-5 Errors: 4 | Four"]),
    ReaderCase(
      "lines without pipes between the rows",
      """
      Code | Text
      1 | One
      and so on⟦line-not-read⟧
      2 | Two
      """, ["2-2 Errors: 1 | One", "4-4 Errors: 2 | Two"]),
    ReaderCase(
      "another header",
      """
      Introduction⟦no-entries⟧
      Number | Text⟦table-without-codes⟧
      --- | ---
      1 | One
      """, [], introduction: "Introduction"),
    ReaderCase("a header and nothing below it", "Code | Text⟦no-entries⟧\n--- | ---\n", []),
    ReaderCase("no table at all", "\nNothing here⟦no-entries⟧\n", [], introduction: "Nothing here"),
    ReaderCase("an empty document", "", []),
    ReaderCase("blank lines", "\n \n\t\n", []),
  ])
  func nearMisses(_ test: ReaderCase) { test.check(Self.instructions) }

  @Test("Sections, their statuses, what is ignored, and words for what is no longer in use")
  func sections() throws {
    let instructions = ReadingInstructions(
      shape: Self.instructions.shape,
      sections: [
        SectionRule(heading: try Pattern(#"HTTP (?<status>\d+): (?<title>.+)"#)),
        SectionRule(heading: try Pattern("By status"), status: .code),
      ],
      ignored: [
        IgnoreRule(name: "tool", lines: .matching(try Pattern("Copy table"))),
        IgnoreRule(name: "footer", lines: .from(try Pattern("Imprint"))),
      ], deprecation: ["Gone"])
    ReaderCase(
      "sections",
      """
      Our errors
      HTTP 401: Sign in
      About signing in
      Code | Text
      Copy table
      1 | Gone since 2.0
      HTTP 500: Empty⟦heading-without-entries⟧
      By status
      Code | HTTP | Text
      404 | | Not there
      500 | 503 | Not now
      Imprint
      Code | Text
      """,
      [
        "6-6 Sign in: 1 status=401 deprecated=Gone | Gone since 2.0",
        "10-10 By status: 404 status=404 | Not there", "11-11 By status: 500 status=503 | Not now",
      ], introduction: "Our errors"
    ).check(instructions)
  }

  @Test("What is said twice is one entry; with another text, or none, it is two")
  func repetitions() throws {
    ReaderCase(
      "repetitions",
      "Code | Text\n1 | One\n2 | Two\n3 |\n1 | One\n2 | Two!\n3 |\n1 | One",
      [
        "2-2 Errors: 1 | One", "3-3 Errors: 2 | Two", "4-4 Errors: 3", "6-6 Errors: 2 | Two!",
        "7-7 Errors: 3",
      ]
    ).check(ReadingInstructions(shape: Self.instructions.shape, category: "Errors"))
  }

  @Test("Entries above the first heading need a category")
  func noCategory() throws {
    let instructions = ReadingInstructions(
      shape: Self.instructions.shape, sections: [SectionRule(heading: try Pattern("Part .+"))])
    ReaderCase(
      "no category", "Code | Text\n1 | One⟦no-category⟧\n2 | Two\nPart A\nCode | Text\n3 | Three",
      ["6-6 Part A: 3 | Three"]
    ).check(instructions)
  }
}
