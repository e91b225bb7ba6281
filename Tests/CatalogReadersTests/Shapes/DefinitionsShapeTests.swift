import Testing

@testable import CatalogReaders

@Suite("Reading flattened definition lists")
struct DefinitionsShapeTests {
  static func instructions(_ repairs: TextRepairs = TextRepairs()) throws -> ReadingInstructions {
    ReadingInstructions(
      shape: .definitions(
        DefinitionsShape(
          code: try Pattern(#"[a-z]+(\.[a-z]+)+"#),
          labels: LabelDictionary([Column(name: "Where", role: .field)]))),
      category: "Errors", repairs: repairs)
  }

  @Test(arguments: [
    ReaderCase(
      "terms and texts on lines of their own",
      "Introduction\n\n- key.bad\nIt is bad.\n\nVery.\n- key.none\n- There is none.",
      [
        "3-6 Errors: key.bad | It is bad. ¶ Very.", "7-8 Errors: key.none | There is none.",
      ], introduction: "Introduction"),
    ReaderCase(
      "terms glued to the text before them",
      "- a.b\nOne.- c.d\nTwo. - e.f\n- Three- g.h\n\nFour",
      [
        "1-2 Errors: a.b | One.", "2-3 Errors: c.d | Two.", "3-4 Errors: e.f | Three",
        "4-6 Errors: g.h | Four",
      ]),
    ReaderCase(
      "the first term is glued to the introduction", "These are they:- a.b\nOne",
      [
        "1-2 Errors: a.b | One"
      ], introduction: "These are they:"),
    ReaderCase("terms without texts", "- a.b\n- c.d", ["1-1 Errors: a.b", "2-2 Errors: c.d"]),
    ReaderCase(
      "placeholders stay", "- a.b\nSend <auth_token> & *wait*_ [0xC8, 0xC9]",
      ["1-2 Errors: a.b | Send <auth_token> & *wait*_ [0xC8, 0xC9]"]),
    ReaderCase(
      "a term with other white space", "-\u{A0}a.b⟦no-entries⟧\n-  c.d e", [],
      introduction: "• a.b • c.d e"),
  ])
  func lists(_ test: ReaderCase) throws { test.check(try Self.instructions()) }

  @Test(arguments: [
    ReaderCase(
      "dashes and dots in a text are no terms",
      "- a.b\nSee well- known. - Or not.\n-c.d\n- c.d.\n-- e.f\n- E.f\na.b",
      ["1-5 Errors: a.b | See well- known. - Or not. -c.d c.d. -", "5-7 Errors: e.f | E.f a.b"]),
    ReaderCase("a code without a dash", "a.b⟦no-entries⟧\nOne", [], introduction: "a.b One"),
    ReaderCase("a dash alone", "-⟦no-entries⟧\n- ", [], introduction: "- -"),
    ReaderCase("an empty document", "", []),
  ])
  func nearMisses(_ test: ReaderCase) throws { test.check(try Self.instructions()) }

  @Test("Texts are repaired")
  func repairs() throws {
    let repairs = TextRepairs(literals: ["X-Key"], paragraphs: ["If so"])
    ReaderCase(
      "repairs", "- a.b\nThe X-Keyheader.If so, send it",
      [
        "1-2 Errors: a.b | The `X-Key` header. ¶ If so, send it"
      ]
    ).check(try Self.instructions(repairs))
  }

  @Test(arguments: [
    ReaderCase(
      "texts indented below their terms",
      """
      These are all.

      key.bad
          It is bad.

          - very
      key.none
      `key.old`
        Too old.

      Ask again.
      """,
      [
        "3-6 Errors: key.bad | It is bad. ¶ • very", "7-9 Errors: key.none | Too old.",
        "8-9 Errors: key.old | Too old.",
      ], introduction: "These are all. ¶ Ask again."),
    ReaderCase(
      "texts behind colons", "key.bad\n: It is bad.\n\n: Very.\n\nkey.old:: Too old.\n  Really.",
      ["1-4 Errors: key.bad | It is bad. ¶ Very.", "6-7 Errors: key.old | Too old. Really."]),
    ReaderCase(
      "a term alone shares nothing with one behind a blank line",
      "key.none\n\nkey.bad\n  Bad.",
      ["1-1 Errors: key.none", "3-4 Errors: key.bad | Bad."]),
    ReaderCase(
      "labels below terms",
      """
      key.bad
        It is bad,
        or gone.
        HTTP status: 403
        Where: at the door

        Very. Cause: none of these.
      key.old
        Code: the old one
      """,
      [
        "1-7 Errors: key.bad status=403 Where=at the door | It is bad, or gone. ¶ "
          + "Very. Cause: none of these.",
        "8-9 Errors: key.old | Code: the old one",
      ]),
    ReaderCase(
      "terms of several codes",
      "key.old, key.bad\n  It is bad.\n\n  Very.\nlock.old or `lock.bad`\n: Oil it.\nkey.a and more\n  Not.",
      [
        "1-4 Errors: key.old | It is bad. ¶ Very.", "1-4 Errors: key.bad | It is bad. ¶ Very.",
        "5-8 Errors: lock.old | Oil it. key.a and more Not.",
        "5-8 Errors: lock.bad | Oil it. key.a and more Not.",
      ]),
    ReaderCase(
      "a paragraph between terms is left over",
      "key.bad\n  Bad.\n\nLocks⟦line-not-read⟧\n\nlock.old\n  Old.",
      ["1-2 Errors: key.bad | Bad.", "6-7 Errors: lock.old | Old."]),
  ])
  func terms(_ test: ReaderCase) throws { test.check(try Self.instructions()) }
}
