import Testing

@testable import CatalogReaders

@Suite("Reading flattened tables")
struct CellsShapeTests {
  static func instructions() throws -> ReadingInstructions {
    ReadingInstructions(
      shape: .cells(
        CellsShape(
          code: try Pattern(#"-?\d+"#),
          columns: .named([
            Column(name: "Code", role: .code), Column(name: "Label", role: .label),
            Column(name: "Applies to", role: .field), Column(name: "Text", role: .description),
          ]))), category: "Errors")
  }

  @Test(arguments: [
    ReaderCase(
      "cells between blank lines",
      """
      Introduction

      Code Label Text

      -1

      BAD KEY

      The key is bad.

      2

      NO KEY

      There is none.
      """,
      [
        "5-9 Errors: -1 label=BAD KEY | The key is bad.",
        "11-15 Errors: 2 label=NO KEY | There is none.",
      ], introduction: "Introduction"),
    ReaderCase(
      "several codes before one text",
      "Code Text\n100 One\n200, 201 Two\n300 Three\n\n400; 401\n\nFour\n",
      [
        "2-2 Errors: 100 | One", "3-3 Errors: 200 | Two", "3-3 Errors: 201 | Two",
        "4-4 Errors: 300 | Three", "6-8 Errors: 400 | Four", "6-8 Errors: 401 | Four",
      ]),
    ReaderCase(
      "a code and its text on one line, blank lines or not",
      """
      Code Text
      1 One
      2 Two

      3 Three
      """, ["2-2 Errors: 1 | One", "3-3 Errors: 2 | Two", "5-5 Errors: 3 | Three"]),
    ReaderCase(
      "paragraphs and bullets in the last cell, numbers in its text",
      """
      Code Text

      1

      One of
      40 ways.

      Second paragraph:
      - a
      - b
        goes on

      42 is no code here? It is.
      """,
      [
        "3-11 Errors: 1 | One of 40 ways. ¶ Second paragraph: ¶ • a • b goes on",
        "13-13 Errors: 42 | is no code here? It is.",
      ]),
    ReaderCase(
      "four columns, lines of a cell without blank ones between them",
      """
      Code  Label  Applies to  Text

      7

      VERY
      BAD

      all
      users

      Why.

      """, ["3-11 Errors: 7 label=VERY BAD Applies to=all users | Why."]),
    ReaderCase(
      "another table without a heading",
      """
      Code Label Text

      1

      A

      One

      Code Text

      2

      Two
      """, ["3-7 Errors: 1 label=A | One", "11-13 Errors: 2 | Two"]),
    ReaderCase(
      "no blank lines at all", "Code Label Text\n1\nA\nOne\n2\nB\nTwo",
      ["2-7 Errors: 1 label=A One 2 B Two"]),
  ])
  func tables(_ test: ReaderCase) throws { test.check(try Self.instructions()) }

  @Test(arguments: [
    ReaderCase(
      "names and cells on lines of their own",
      """
      Our errors
      Error code
      Meaning
      HTTP status
      1
      The key is bad.
      400
      2
      404
      500
      """,
      ["5-7 Errors: 1 status=400 | The key is bad.", "8-10 Errors: 2 status=500 | 404"],
      introduction: "Our errors"),
    ReaderCase(
      "names and cells between blank lines, the code behind another cell",
      """
      HTTP status

      Code

      Description

      400

      1, 2

      One.

      Two.

      404

      3

      Three.

      Message

      Code

      Gone.

      4
      """,
      [
        "7-13 Errors: 1 status=400 | One. ¶ Two.", "7-13 Errors: 2 status=400 | One. ¶ Two.",
        "15-19 Errors: 3 status=404 | Three.", "25-27 Errors: 4 | Gone.",
      ]),
    ReaderCase(
      "a name that is not known, up to the first code",
      "Code\nMeaning\nTeam\n1\nOne\nA\n2\nTwo\nB",
      ["4-6 Errors: 1 Team=A | One", "7-9 Errors: 2 Team=B | Two"]),
    ReaderCase(
      "a cell too few is reported, and its row still read",
      "Code\nName\nMeaning\n1⟦cell-count⟧\nOne\n2\nTwo\nText",
      ["4-5 Errors: 1 name=One", "6-8 Errors: 2 name=Two | Text"]),
  ])
  func counted(_ test: ReaderCase) throws {
    let shape = CellsShape(code: try Pattern(#"\d"#), columns: .guessed)
    test.check(ReadingInstructions(shape: .cells(shape), category: "Errors"))
  }

  @Test("Columns by place")
  func positional() throws {
    let shape = CellsShape(
      code: try Pattern("[A-Z_]+"), columns: .positional([.code, .description]))
    ReaderCase(
      "pairs of lines", "Errors of ours.\nNO_KEY\nThere is none.\nBAD_KEY\nIt is bad.\n",
      ["2-3 Errors: NO_KEY | There is none.", "4-5 Errors: BAD_KEY | It is bad."],
      introduction: "Errors of ours."
    ).check(ReadingInstructions(shape: .cells(shape), category: "Errors"))
  }

  @Test(arguments: [
    ReaderCase(
      "something other than a code comes first",
      "Code Text\n\none⟦not-a-code⟧\n\n1\n\nOne", ["5-7 Errors: 1 | One"]),
    ReaderCase(
      "and so below the second header", "Code Text\n\n1\n\nOne\n\nCode Text\n\nx⟦not-a-code⟧\n",
      ["3-5 Errors: 1 | One"]),
    ReaderCase(
      "words that only begin like a header", "Code Texts⟦no-entries⟧\n\n1\n\nOne", [],
      introduction: "Code Texts ¶ 1 ¶ One"),
    ReaderCase("a header alone", "Code Text⟦no-entries⟧", []),
    ReaderCase("a code alone", "Code Text\n1", ["2-2 Errors: 1"]),
    ReaderCase(
      "a code that is too long, and other digits",
      "Code Text\n\n1\n\n99999999999999999999 x\n\n٣ y",
      ["3-7 Errors: 1 | 99999999999999999999 x ¶ ٣ y"]),
    ReaderCase("an empty document", "", []),
  ])
  func nearMisses(_ test: ReaderCase) throws { test.check(try Self.instructions()) }
}
