import Diagnostics
import Testing

@testable import CatalogReaders

@Suite("Reading nested bullets")
struct BulletsShapeTests {
  static func instructions(
    _ levels: [BulletsShape.Level] = [.category, .code]
  ) throws -> ReadingInstructions {
    let code = try Pattern(#"[A-Z][a-z]+\.[A-Za-z]+"#)
    return ReadingInstructions(
      shape: .bullets(BulletsShape(levels: levels, code: code)), category: "Errors")
  }

  @Test(arguments: [
    ReaderCase(
      "categories, codes and their texts",
      """
      Introduction
      • Sign in
          ◦ User.Unknown
            There is no
            such user.
          ◦ User.Locked
      • Keys
          ◦ Key.Bad

            First.

            Second.
      """,
      [
        "3-5 Sign in: User.Unknown | There is no such user.", "6-6 Sign in: User.Locked",
        "8-12 Keys: Key.Bad | First. ¶ Second.",
      ], introduction: "Introduction"),
    ReaderCase(
      "bullets in a text",
      """
      * Keys
        - Key.Bad
          Because:
          + it is old
            or older
          + it is *new*
            - deeper
      """,
      ["2-7 Keys: Key.Bad | Because: ¶ • it is old or older • it is *new* • deeper"]),
    ReaderCase(
      "indented by tabs, the same code in two categories",
      "- A\n\t- Key.Bad\n\t\tx\n- B\n\t- Key.Bad\n",
      ["2-3 A: Key.Bad | x", "5-5 B: Key.Bad"]),
    ReaderCase(
      "a category that stands twice is one", "- A\n  - Key.One\n- B\n  - Key.Two\n- A\n  - Key.Six",
      ["2-2 A: Key.One", "4-4 B: Key.Two", "6-6 A: Key.Six"]),
    ReaderCase(
      "a mark without a space is text", "- A\n  - Key.Bad\n    -1 is *bad*\n    *very*",
      ["2-4 A: Key.Bad | -1 is *bad* *very*"]),
  ])
  func bullets(_ test: ReaderCase) throws { test.check(try Self.instructions()) }

  @Test(arguments: [
    ReaderCase(
      "what is no code, with the text below it",
      """
      - A
        - Key.Bad
          Bad.
        - Key⟦not-a-code⟧
          Lost text.⟦line-not-read⟧
          - lost item⟦line-not-read⟧
        - Key.Good
          Good.
      """, ["2-3 A: Key.Bad | Bad.", "7-8 A: Key.Good | Good."]),
    ReaderCase(
      "a category without codes",
      "- A⟦heading-without-entries⟧\n  text⟦line-not-read⟧\n- B\n  - Key.Bad\n- C⟦heading-without-entries⟧",
      ["4-4 B: Key.Bad"]),
    ReaderCase(
      "text that is not indented", "- A\n  - Key.Bad\n    x\ny⟦line-not-read⟧\n  z⟦line-not-read⟧",
      ["2-3 A: Key.Bad | x"]),
    ReaderCase("no bullets", "Key.Bad⟦no-entries⟧", [], introduction: "Key.Bad"),
    ReaderCase(
      "codes without categories where categories are expected",
      "- Key.Bad⟦heading-without-entries⟧\n- Key.Good⟦heading-without-entries⟧", []),
    ReaderCase("an empty document", "", []),
  ])
  func nearMisses(_ test: ReaderCase) throws { test.check(try Self.instructions()) }

  @Test("Codes on the outermost level")
  func oneLevel() throws {
    ReaderCase(
      "one level", "- Key.Bad\n  x\n    y\n  - z\n- Key.Good",
      [
        "1-4 Errors: Key.Bad | x y ¶ • z", "5-5 Errors: Key.Good",
      ]
    ).check(try Self.instructions([.code]))
    ReaderCase("no level", "- Key.Bad⟦line-not-read⟧", []).check(try Self.instructions([]))
  }

  @Test(arguments: [
    ReaderCase(
      "texts behind separators",
      """
      - Key.Bad: It is bad
        and old.
      * Key.Lost – It is lost
      • **Key.None** There is none
      1. Key.Two - Two: one, two
      2) `Key.Six`
      - Key.Ten Ten
      -
      Key.Last: The last

      That is all.
      """,
      [
        "1-2 Errors: Key.Bad | It is bad and old.", "3-3 Errors: Key.Lost | It is lost",
        "4-4 Errors: Key.None | There is none", "5-5 Errors: Key.Two | Two: one, two",
        "6-6 Errors: Key.Six", "7-7 Errors: Key.Ten | Ten", "8-9 Errors: Key.Last | The last",
      ], introduction: "That is all."),
    ReaderCase(
      "paragraphs between bullets are left over",
      "- Key.Bad: x\n\nMore⟦line-not-read⟧\n\n- Key.Two: y",
      [
        "1-1 Errors: Key.Bad | x", "5-5 Errors: Key.Two | y",
      ]),
    ReaderCase(
      "an item of a text is no code", "- Key.Bad: x\n  - Why: y\n- Keys: z⟦not-a-code⟧",
      ["1-2 Errors: Key.Bad | x ¶ • Why: y"]),
  ])
  func inlineTexts(_ test: ReaderCase) throws { test.check(try Self.instructions([.code])) }

  @Test("Well-known labels, and the items below one")
  func knownLabels() throws {
    let text = """
      - Key.Bad: It is bad
        - Possible causes:
          - rust
          - age
        - **Solution** – Oil it
        - HTTP status: 409
        - Error code: K7
      """
    let document = SourceDocument(path: "a.txt", text: text)
    let read = DocumentReader(try Self.instructions([.code])).read(document, named: "a.txt").value
    #expect(EntryOutline.lines(of: read) == ["1-7 Errors: Key.Bad status=409 | It is bad"])
    #expect(
      StatementOutline.lines(of: read) == ["Key.Bad: cause=• rust • age; action=Oil it; alias=K7"]
    )
  }

  @Test(
    "A status in brackets behind the code",
    arguments: [
      ("- Key.Bad (409) — It is bad", "status=409 | It is bad"),
      ("- **Key.Bad** (HTTP 409): It is bad", "status=409 | It is bad"),
      ("- `Key.Bad` [409]", "status=409"),
      ("- Key.Bad: (409) keys are bad", "| (409) keys are bad"),
      ("- Key.Bad (4090) — It is bad", "| (4090) — It is bad"),
    ])
  func statuses(_ text: String, _ expected: String) throws {
    ReaderCase(text, text, ["1-1 Errors: Key.Bad \(expected)"]).check(
      try Self.instructions([.code]))
  }

  @Test("A separator of the document's own, and labels")
  func labels() throws {
    let code = try Pattern(#"[A-Z][a-z]+\.[A-Za-z]+"#)
    let shape = BulletsShape(
      levels: [.code], code: code, separator: "~",
      labels: LabelDictionary([Column(name: "Why", role: .label)]))
    ReaderCase(
      "labels",
      "- Key.Bad ~ It is bad\n  - Why: nobody\n    knows\n  - Then: what\n- Key.Old: x⟦not-a-code⟧",
      ["1-4 Errors: Key.Bad label=nobody knows | It is bad ¶ • Then: what"]
    ).check(ReadingInstructions(shape: .bullets(shape), category: "Errors"))
  }
}
