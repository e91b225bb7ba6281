import Diagnostics
import Testing

@Suite("Diagnostics for people")
struct TextFormatTests {
  /// A document whose range stands between `‹` and `›`, and the excerpt printed for it.
  struct Case: Sendable {
    let marked: String
    let excerpt: String

    init(_ marked: String, _ excerpt: String) {
      self.marked = marked
      self.excerpt = excerpt
    }

    func check() {
      let diagnostic = Diagnostic(id: "odd", "this is odd", at: range(marked))
      let printed = DiagnosticFormat.text.print([diagnostic])
      let lines = printed.split(separator: "\n").dropFirst().joined(separator: "\n")
      #expect(lines == excerpt)
    }
  }

  @Test(arguments: [
    Case("a ‹bad› word\n", "  1 | a bad word\n    |   ^^^"),
    Case("a\n‹›b\n", "  2 | b\n    | ^"),
    Case("‹›", "  1 | \n    | ^"),
    Case("ab‹›\n", "  1 | ab\n    |   ^"),
    Case("a‹b\nc›d\n", "  1 | ab\n    |  ^"),
    Case("ab‹\r›\n", "  1 | ab\n    |   ^"),
    Case("é‹ü›x", "  1 | éüx\n    |  ^"),
    Case("e\u{301}‹x›", "  1 | e\u{301}x\n    |  ^"),
    Case("日本‹語x›", "  1 | 日本語x\n    |     ^^^"),
    Case("🔑‹k›", "  1 | 🔑k\n    |   ^"),
    Case("\t\t‹a›", "  1 |   a\n    |   ^"),
    Case(String(repeating: "x\n", count: 99) + "‹y›", "  100 | y\n      | ^"),
  ])
  func carets(_ test: Case) { test.check() }

  @Test(arguments: [
    Case("a\u{1B}[2J‹b›", "  1 | a\u{FFFD}[2Jb\n    |      ^"),
    Case("\u{202E}‹b›\u{2066}\u{200F}\u{61C}", "  1 | \u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}\n    |  ^"),
    Case("\u{0}\u{7F}\u{9B}\u{85}‹b›", "  1 | \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}b\n    |     ^"),
    Case("a\u{2028}\u{200B}\u{FEFF}‹b›", "  1 | a\u{FFFD}\u{FFFD}\u{FFFD}b\n    |     ^"),
    Case("a\rb‹c›", "  1 | a\u{FFFD}bc\n    |    ^"),
  ])
  func hiddenCharacters(_ test: Case) { test.check() }

  /// 120 columns are shown, and 40 of them, less one, before the place.
  @Test(arguments: [
    Case(
      "‹" + String(repeating: "x", count: 100_000) + "›",
      "  1 | " + String(repeating: "x", count: 120) + "\n    | "
        + String(repeating: "^", count: 120)),
    Case(
      String(repeating: "x", count: 50_000) + "‹y›" + String(repeating: "z", count: 49_999),
      "  1 | " + String(repeating: "x", count: 40) + "y" + String(repeating: "z", count: 79)
        + "\n    | " + String(repeating: " ", count: 40) + "^"),
    Case(
      String(repeating: "x", count: 99_999) + "‹y›",
      "  1 | " + String(repeating: "x", count: 118) + "y\n    | "
        + String(repeating: " ", count: 118) + "^"),
  ])
  func longLines(_ test: Case) { test.check() }

  @Test("The whole of a diagnostic with notes and suggestions")
  func everything() {
    let diagnostic = Diagnostic(
      id: "odd-word", severity: .warning, "this is odd", at: range("one\ntwo ‹odd›\n"),
      notes: [.init("think of it"), .init("it began here", at: range("‹one›\n"))],
      suggestions: ["Remove it.", "Or keep it."])
    let file = Diagnostic(id: "no-file", "there is no file", at: .file("site.yaml"))
    let printed = DiagnosticFormat.text.print([diagnostic, file])
    #expect(
      printed == """
        docs/a.txt:2:5: warning: this is odd [odd-word]
          2 | two odd
            |     ^^^
          note: think of it
        docs/a.txt:1:1: note: it began here
          1 | one
            | ^^^
          help: Remove it.
          help: Or keep it.
        site.yaml: error: there is no file [no-file]

        """)
    #expect(DiagnosticFormat.text.print([]) == "")
  }

  @Test("Words that came from a document cannot move the cursor or add lines")
  func hostileWords() {
    let diagnostic = Diagnostic(
      id: "odd", "no '\u{1B}[1A\u{202E}'", at: .file("a\nb"),
      notes: [.init("\u{9B}2J")], suggestions: ["x\r\ny"])
    #expect(
      DiagnosticFormat.text.print([diagnostic]) == """
        a\u{FFFD}b: error: no '\u{FFFD}[1A\u{FFFD}' [odd]
          note: \u{FFFD}2J
          help: x\u{FFFD}\u{FFFD}y

        """)
  }

  @Test("Only the word for the severity is coloured")
  func colors() {
    let severities: [(Severity, String)] = [(.error, "31"), (.warning, "33"), (.note, "36")]
    for (severity, color) in severities {
      let diagnostic = Diagnostic(id: "odd", severity: severity, "this", at: .file("a"))
      #expect(
        DiagnosticFormat.text.print([diagnostic], colored: true)
          == "a: \u{1B}[1;\(color)m\(severity.rawValue)\u{1B}[0m: this [odd]\n")
    }
  }
}

/// The range between `‹` and `›` in the document without them.
func range(_ marked: String, path: String = "docs/a.txt") -> SourceRange {
  let scalars = Array(marked.unicodeScalars)
  var text = String.UnicodeScalarView()
  var bounds: [Int] = []
  for scalar in scalars {
    if scalar == "‹" || scalar == "›" {
      bounds.append(String(text).utf8.count)
    } else {
      text.append(scalar)
    }
  }
  return SourceRange(SourceDocument(path: path, text: String(text)), bounds[0]..<bounds[1])
}
