import Diagnostics
import DocumentFormats
import Testing

/// Pages that nobody should write.
@Suite("The bounds of reading a page")
struct HTMLBoundsTests {
  private func read(_ page: String) -> Diagnosed<[DocumentLine]> {
    HTMLText.lines(of: SourceDocument(path: "a.html", text: page))
  }

  @Test(arguments: ["div", "b", "ul><li", "table><tr><td", "dl><dd", "main", "h2", "x-y", "pre"])
  func nesting(_ tags: String) {
    let read = read(String(repeating: "<\(tags)>", count: 100_000) + "deep")
    #expect(read.value.filter { $0.text.contains("deep") }.count == 1)
    #expect(read.diagnostics.map(\.id) == [])
  }

  @Test("Stray end tags below deep nesting are reported, not searched for ever")
  func strayEndTags() {
    let page =
      String(repeating: "<b>x\n", count: 100_000) + String(repeating: "</i>\n", count: 100_000)
    #expect(read(page).diagnostics.map(\.id) == ["markup-not-read"])
  }

  @Test("A tag of 100,000 attributes")
  func attributes() {
    let attributes = (1...100_000).map { "a\($0)=1" }.joined(separator: " ")
    #expect(DocumentOutline.of(read("<p \(attributes)>a</p>").value) == ["1 a"])
  }

  @Test("A table of 5,000 columns")
  func columns() {
    let row = "<tr>" + (1...5000).map { "<td>\($0)" }.joined()
    let lines = read("<table>\(row)\n\(row)\n</table>").value
    #expect(lines.compactMap(\.row?.cells.count) == [5000, 5000])
  }

  @Test(
    "Spans that multiply",
    arguments: [
      "<tr><td colspan=1000><td colspan=1000 rowspan=0>a long text in a cell",
      "<tr><td rowspan=65534 colspan=1000>a long text in a cell<td>b",
    ])
  func spans(_ row: String) {
    let page = "<table>" + String(repeating: row + "\n", count: 20_000) + "</table>"
    let read = read(page)
    #expect(read.diagnostics.map(\.id) == ["spans-too-large"])
    #expect(read.value.reduce(0) { $0 + $1.text.utf8.count } < 4 * page.utf8.count)
  }

  @Test("Lines beyond those that libxml2 counts in 16 bits")
  func lineNumbers() {
    let blank = String(repeating: "\n", count: 70_000)
    let page =
      "\(blank)<p\n class=x>a\nb</p><!--\n-->\(blank)<table><tr>\n<td>c<td\n>d</table>e&#10;f"
    #expect(
      DocumentOutline.of(read(page).value) == [
        "70002-70003 a b", "-", "140005-140006 first row c | d", "-", "140006 e f",
      ])
  }

  @Test(
    "The lines of a long text keep their numbers, wherever it is parted",
    arguments: ["\n", "\n\n", "\n\n\n", "\r\n", "\r\n\r\n"], ["abc", "abcd", "äbc", "&lt;a"])
  func longText(_ end: String, _ word: String) {
    let feeds = end.count { $0 == "\n" || $0 == "\r\n" }
    for filling in 0..<12 {
      let line = word + String(repeating: "x", count: filling) + end
      let lines = read("<pre>" + String(repeating: line, count: 600)).value.filter { !$0.isBlank }
      #expect(lines.map(\.number) == (0..<600).map { 1 + feeds * $0 }, "\(filling)")
    }
  }

  @Test("Four megabytes")
  func size() {
    let row = "<tr><td>E100</td><td><p>Some <code>text</code> that says what it is.</p></td></tr>\n"
    let count = 4_000_000 / row.utf8.count
    let lines = read("<table>" + String(repeating: row, count: count) + "</table>").value
    #expect(lines.count == count)
    #expect(lines.last?.number == count)
  }

  @Test("NUL characters, and bytes that are no markup")
  func controls() {
    #expect(DocumentOutline.of(read("<p>a\0b<\0p>c & d &unknown; 1 < 2").value).count == 1)
  }

  @Test("Pages with pieces missing and out of order give lines within the document")
  func mutations() {
    let page = Array(
      """
      <main><h1>E<a href="#">¶</a></h1><table><thead><tr><th colspan=2>A</thead><tr><td rowspan=3>1
      <td><p>x<ul><li>y</ul></table><dl><dt>t<dd>d</dl><pre>
       é</pre><article><del>o<code>c</code></del></article></main><!-- --><script>a</script>&amp;
      """.utf8)
    var random = SystemRandomNumberGenerator()
    for _ in 0..<3000 {
      var bytes = page
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, place + Int.random(in: 0...30, using: &random))
        let piece = Array(bytes[place..<end])
        if Bool.random(using: &random) { bytes.removeSubrange(place..<end) }
        bytes.insert(contentsOf: piece, at: Int.random(in: 0...bytes.count, using: &random))
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let document = SourceDocument(path: "a.html", text: text)
      for line in HTMLText.lines(of: document).value where !line.isBlank {
        #expect(
          1...document.lineCount ~= line.number && line.endNumber <= document.lineCount, "\(text)")
      }
    }
  }
}
