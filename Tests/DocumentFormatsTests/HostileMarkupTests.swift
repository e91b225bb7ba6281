import Diagnostics
import DocumentFormats
import Testing

@Suite("Markup made to break a reader", .serialized)
struct HostileMarkupTests {
  private static let formats: [DocumentFormat] = [
    .markdown, .restructuredText, .asciiDoc, .mediaWiki, .confluence, .roff, .properties,
  ]

  private static let units = [
    "- ", "* ", "> ", "[", "`", "*", "_", "|", "| a ", "<", "<!--", "<a ", "<A x={", "{%", "{{<",
    "{/*",
    ":::\n", "!!! n\n", "\\", "+-", "+-+\n", "== ", "====  ==\n", ".. a::\n", ":a:`", "|===\n",
    "2+|",
    "99999*|", ".99999+|", "[[", "<<", ":a: b\n", "link:a[", "\\(", "\\*", "\\f[", ".TP\n", ".RS\n",
    ".Bl\n", ".It a\n", ".TS\n", "T{\n", "a::\n", "\n", " \n", "\t", "é", "\u{301}", "\r\n", "\r",
    "a|b\r-|-\r", "\u{0}",
    "| a\n|-\n", "a|b\n-|-\n", "====\n", "--\n", "<table>\n\n", "</table>\n\n", "* - a\n", "\"",
    "#", "a: b\n", "- a\n", "---\ncode: a\n",
  ]

  @Test("Nothing crashes, hangs or loses its place", .timeLimit(.minutes(1)), arguments: units)
  func survives(_ unit: String) {
    for format in Self.formats {
      for prefix in ["", ".. list-table::\n\n   ", "|===\n", "a\n"] {
        let text = prefix + String(repeating: unit, count: 2_000)
        let document = SourceDocument(path: "a", text: text)
        guard case .lines(let lines) = format.content(of: document).value else { continue }
        for line in lines where line.number < 1 || line.endNumber > document.lineCount {
          Issue.record("\(format): line \(line.number)-\(line.endNumber)")
          return
        }
      }
    }
  }
}
