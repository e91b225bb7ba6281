import DocumentFormats
import CatalogModel
import Testing

@testable import CatalogReaders

@Suite("What texts lost comes back")
struct TextRepairsTests {
  /// Literals, a text, and the text with its code spans between backquotes.
  struct LiteralCase: Sendable {
    let literals: [String]
    let text: String
    let marked: String

    init(_ literals: [String], _ text: String, _ marked: String) {
      self.literals = literals
      self.text = text
      self.marked = marked
    }

    func check() {
      let line = DocumentLine(number: 1, line: text[...])
      let prose = TextRepairs(literals: literals).prose([TextBlock](lines: [line]))
      #expect(EntryOutline.text(of: prose) == marked)
      let spaceless = { (text: String) in text.filter { !$0.isWhitespace } }
      #expect(spaceless(prose.plainText) == spaceless(text))
    }
  }

  @Test(arguments: [
    LiteralCase([], "a b", "a b"),
    LiteralCase([""], "a b", "a b"),
    LiteralCase(["X-Key"], "the X-Keyheader", "the `X-Key` header"),
    LiteralCase(["X-Key"], "theX-Key.", "the `X-Key`."),
    LiteralCase(["X-Key"], "X-Key", "`X-Key`"),
    LiteralCase(["X-Key"], "(X-Key), \"X-Key\" a/X-Key", "(`X-Key`), \"`X-Key`\" a/`X-Key`"),
    LiteralCase(["X-Key"], "X-KeyX-Key1", "`X-Key` `X-Key` 1"),
    LiteralCase(["X-Key"], "x-key X-Ke", "x-key X-Ke"),
    LiteralCase(["auth", "auth_token"], "an auth_tokenis", "an `auth_token` is"),
    LiteralCase(["auth_token", "auth"], "an auth_tokenis", "an `auth_token` is"),
    LiteralCase(["otp"], "an otp or theotpfield", "an otp or the `otp` field"),
    LiteralCase(["otp"], "otp", "otp"),
    LiteralCase(["<auth_token>"], "Bearer <auth_token>is", "Bearer `<auth_token>` is"),
    LiteralCase(["a b"], "xa bx", "x `a b` x"),
    LiteralCase(["e_e"], "e_e\u{301}", "e_e\u{301}"),
    LiteralCase(["\u{E9}_1"], "x e\u{301}_1", "x `e\u{301}_1`"),
    LiteralCase(["🔑"], "a🔑b", "a `🔑` b"),
  ])
  func literals(_ test: LiteralCase) { test.check() }

  @Test("A code span has the document's own letters")
  func ownLetters() {
    let spans = LiteralSpans(["\u{E9}_1"], in: "e\u{301}_1")
    #expect(spans.inlines.flatMap { Array($0.characters.utf8) } == Array("e\u{301}_1".utf8))
  }

  /// Lines, and their prose.
  @Test(arguments: [
    (["One.If so, two."], "One. ¶ If so, two."),
    (["One. If so, two."], "One. If so, two."),
    (["One.", "If so, two.", "Three"], "One. ¶ If so, two. Three"),
    (["If so, one."], "If so, one."),
    (["One.If soIf so"], "One. ¶ If so ¶ If so"),
    (["One", "", "two", "three"], "One ¶ two three"),
    (["- a", "b", "- c", "", "d"], "• a b • c ¶ d"),
    (["- a", "", "- b"], "• a • b"),
    (["", "", "a", "", ""], "a"),
    ([""], ""),
    ([], ""),
  ])
  func paragraphs(lines: [String], expected: String) {
    let sourceLines = lines.enumerated().map { DocumentLine(number: $0 + 1, line: $1[...]) }
    let repairs = TextRepairs(paragraphs: ["If so", ""])
    #expect(EntryOutline.text(of: repairs.prose([TextBlock](lines: sourceLines))) == expected)
  }

  /// White space around a line, and how many columns of it stand before the text.
  @Test(arguments: [
    ("", "", 0), ("   ", "", 3), (" a ", "a", 1), ("\t\ta b\t", "a b", 2), ("\u{A0}a", "a", 1),
    ("\u{3000}日\u{3000}", "日", 1), ("\u{200B}a", "\u{200B}a", 0),
  ])
  func trimming(line: String, text: String, indent: Int) {
    let trimmed = DocumentLine(number: 1, line: line[...])
    #expect(trimmed.text == text)
    #expect(trimmed.indent == indent)
    #expect(trimmed.isBlank == text.isEmpty)
    #expect(line[...].trimmed == text)
  }
}
