import Testing

@testable import SiteRendering

/// Characters that change the direction of writing stand on pages by name.
struct VisibleDirectionsTests {
  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("\u{2019}\u{2026} caf\u{E9}", "\u{2019}\u{2026} caf\u{E9}"),
    ("user\u{202E}txt.exe", "user[U+202E]txt.exe"),
    ("\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}", "[U+202A][U+202B][U+202C][U+202D][U+202E]"),
    ("\u{2066}\u{2067}\u{2068}\u{2069}", "[U+2066][U+2067][U+2068][U+2069]"),
    ("9\u{200F}0\u{200E}3\u{61C}", "9[U+200F]0[U+200E]3[U+061C]"),
    // Marks serve texts in Hebrew and Arabic; overrides do not.
    ("\u{5D0}\u{200F}!", "\u{5D0}\u{200F}!"), ("\u{634}\u{61C}(1)", "\u{634}\u{61C}(1)"),
    ("\u{5D0}\u{202E}1", "\u{5D0}[U+202E]1"),
    ("\u{1F468}\u{200D}\u{1F469}\u{200B}\u{FEFF}", "\u{1F468}\u{200D}\u{1F469}\u{200B}\u{FEFF}"),
    ("a\r\n\u{202E}\u{301}", "a\r\n[U+202E]\u{301}"),
  ])
  func controlsAreNamed(_ text: String, _ expected: String) {
    #expect(Array(VisibleDirections.text(text).utf8) == Array(expected.utf8))
  }

  @Test func escapedTextIsVisibleToo() {
    var output = TemplateOutput()
    output.appendEscaped("<\u{202E}\u{2019}&")
    #expect(String(decoding: output.bytes, as: UTF8.self) == "&lt;[U+202E]\u{2019}&amp;")
  }
}
