import Diagnostics
import DocumentFormats
import Testing

@Suite("Long tables in Markdown")
struct MarkdownBatchTests {
  @Test("Cells say the same wherever in the document they stand, and links are found for all")
  func cells() {
    let row = "| `E1` | see [the guide][a] and *more* words, to make the table long |\n"
    let count = 6_000
    let text =
      "| Code | Text |\n|---|---|\n" + String(repeating: row, count: count)
      + "\n[a]: https://example.com/guide\n[not a definition]: \n"
    let lines = MarkdownText.lines(of: SourceDocument(path: "a.md", text: text))
    let rows = lines.compactMap(\.row).dropFirst()
    #expect(rows.count == count)
    let expected = ["E1", "see the guide and more words, to make the table long"]
    #expect(rows.allSatisfy { $0.cells.map { $0.map { String($0.text) }.joined() } == expected })
  }
}
