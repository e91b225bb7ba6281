import Diagnostics
import DocumentFormats
import Testing

/// A page and the lines expected of it, as `DocumentOutline` writes them.
struct PageCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let page: String
  let lines: [String]

  init(_ name: String, _ page: String, _ lines: [String]) {
    testDescription = name
    self.page = page
    self.lines = lines
  }

  func check() {
    let read = HTMLText.lines(of: SourceDocument(path: "a.html", text: page))
    #expect(DocumentOutline.of(read.value) == lines)
    #expect(read.diagnostics.map(\.id) == [])
  }
}

@Suite("The lines of a page")
struct HTMLTextTests {
  @Test(arguments: [
    PageCase("Nothing", "", []),
    PageCase(
      "White space is joined, and entities are characters",
      "<p>One  &amp;\n two&nbsp;&lt;x&gt;\n\n<p>AUTH_<wbr>FAIL&shy;ED &#8212; &eacute;",
      ["1-2 One & two <x>", "-", "4 AUTH_FAILED — é"]),
    PageCase(
      "A break ends a line, two part paragraphs",
      "<p>a<br>b<br><br>c</p>", ["1 a", "1 b", "-", "1 c"]),
    PageCase(
      "Blocks of text stand close, paragraphs apart",
      "<div>a</div><div>b</div><p>c</p>d", ["1 a", "1 b", "-", "1 c", "-", "1 d"]),
    PageCase(
      "Code spans are ranges, struck text has its marks",
      "<p>See <code>E 1</code><kbd> k </kbd>or <del>old <tt>x</tt></del>.",
      ["1 See `E 1` `k` or ~~old `x`~~."]),
    PageCase(
      "Headings have no anchors",
      """
      <h1>Errors<a class="headerlink" href="#a">¶</a></h1>
      <h2><a class="anchor" aria-hidden="true" href="#b"></a>Auth <code>x</code></h2>
      <h3><a href="#c">#</a> Named</h3>
      <h4><a href="#d">Linked</a></h4><h5> </h5>
      <div role="heading" aria-level="6">Last</div>
      """,
      [
        "1 h1 Errors", "-", "2 h2 Auth `x`", "-", "3 h3 Named", "-", "4 h4 Linked", "-",
        "5 h6 Last",
      ]),
    PageCase(
      "A button is a heading's text only where there is no other",
      "<h2><button>E1</button></h2><h2>E2 <button>Copy</button></h2><button>Go</button>",
      ["1 h2 E1", "-", "1 h2 E2"]),
    PageCase(
      "An unclosed heading ends where a block begins",
      "<h2>Title<p>Text", ["1 h2 Title", "-", "1 Text"]),
    PageCase(
      "Preformatted text line by line",
      "<pre>\n  a <b>x</b>\n\n\n    b&lt;\n</pre>c",
      ["2 +2 a x", "-", "5 +4 b<", "-", "6 c"]),
    PageCase(
      "Details and their summary",
      "<details><summary>More</summary>Text</details>", ["1 summary More", "-", "1 Text"]),
    PageCase(
      "Numbers above and below the line",
      "<p>10<sup>12</sup> of H<sub>2</sub>O<sup>[1]</sup>, the 1<sup>st</sup> one<sup>b</sup>",
      ["1 10¹² of H₂O⁽¹⁾, the 1st oneᵇ"]),
    PageCase(
      "Images are their alternative text",
      "<p>a <img src=x alt='an image'> b", ["1 a an image b"]),
  ])
  func text(_ page: PageCase) { page.check() }

  @Test(arguments: [
    PageCase(
      "Nested lists, items with paragraphs and breaks",
      """
      <p>Before
      <ul><li>a<ul><li>b<br>c</ul>
      <li><p>d</p><p>e</p></ul>
      after
      """,
      [
        "1 Before", "-", "2 • a", "2 +4 • b", "2 +6 c", "3 • d", "-", "3 +2 e", "-", "4 after",
      ]),
    PageCase(
      "Definitions",
      "<dl><dt><code>E1</code><dd>one<dt>E2<dd><p>x</p><p>y</p><ul><li>z</ul></dl>",
      ["1 `E1`", "1 +4 one", "1 E2", "1 +4 x", "-", "1 +4 y", "-", "1 +4 • z"]),
    PageCase(
      "A list directly in a list", "<ul><li>a<li>b<ul><ul><li>c</ul></ul></ul>",
      ["1 • a", "1 • b", "1 +8 • c"]),
  ])
  func lists(_ page: PageCase) { page.check() }

  @Test(arguments: [
    PageCase(
      "Implied end tags, a caption, paragraphs in cells",
      """
      <table><caption>All</caption>
      <tr><th>Code<th>Text
      <tr><td><code>1</code><td><p>a<p>b
      <tr><td>2<td>x<ul><li>y</ul>
      </table>
      """,
      [
        "1 All", "2 first head Code | Text", "3 row `1` | a / - / b", "4 row 2 | x / - / • y",
      ]),
    PageCase(
      "Spans stand in every place",
      """
      <table><tr><th>A<th>B<th>C
      <tr><td rowspan=2>1<td colspan=2>x
      <tr><td>y<td>z
      <tr><td colspan=99>all
      </table>
      """,
      [
        "1 first head A | B | C", "2 row 1 | x | x", "3 row 1 | y | z", "4 row all | all | all",
      ]),
    PageCase(
      "A title above the columns is no header",
      "<table><thead><tr><th colspan=2>T<tr><th>A<th>B<tbody><tr><td>1<td>2</table>",
      ["1 first row T | T", "1 head A | B", "1 row 1 | 2"]),
    PageCase(
      "A header beside the row is none of the columns",
      "<table><tr><th>E1<td>x<tr><th>E2<td>y</table>", ["1 first row E1 | x", "1 row E2 | y"]),
    PageCase(
      "A row whose cell was never closed ends where the next begins",
      "<table><tr><td><span>1<td><i>a<tr><td><div>2<td>b</table>",
      ["1 first row 1 | a", "1 row 2 | b"]),
    PageCase(
      "A table that arranges a page is read as blocks",
      """
      <table><tr><td>menu<td><h2>Codes</h2>
      <table><tr><th>A<th>B<tr><td>1<td>2</table>
      </table>
      """,
      ["1 menu", "1 h2 Codes", "-", "2 first head A | B", "2 row 1 | 2"]),
    PageCase(
      "A table within a cell of a table is text",
      "<table><tr><th>A<th>B<tr><td>1<td>x<table><tr><th>p<th>q</table></table>",
      ["1 first head A | B", "1 row 1 | x / - / p | q"]),
    PageCase(
      "A heading that is all of a cell is its text",
      "<table><tr><td><h4>1</h4><td>a<tr><td><h4>2</h4><td>b</table>",
      ["1 first row 1 | a", "1 row 2 | b"]),
    PageCase("A box around a text is no table", "<table><tr><td>Note</table>", ["1 Note"]),
    PageCase(
      "Roles make a table of anything",
      """
      <div role=table><div role=row><b role=columnheader>A</b><b role=columnheader>B</b></div>
      <div role=row><div role=cell>1</div><div role=cell>2</div></div></div>
      """,
      ["1 first head A | B", "2 row 1 | 2"]),
  ])
  func tables(_ page: PageCase) { page.check() }

  @Test(arguments: [
    PageCase(
      "Chrome and hidden parts",
      """
      <!DOCTYPE html><title>t</title><style>p { }</style><script>"</p>" < 1</script>
      <header>h</header><nav>n</nav><aside>s</aside><footer>f</footer>
      <script type="application/json">{"code": 1}</script><template>t</template>
      <div hidden>x</div><div style="color: red; DISPLAY : none">x</div><i aria-hidden="true">x</i>
      <form><label>l</label><input value=v><select><option>o</select>kept</form>
      <!-- comment --><noscript>n</noscript><svg><title>s</title></svg><div class="a sidebar">m</div>
      <i>&#xE801;&#xFEFF;</i>
      """, ["5 kept"]),
    PageCase(
      "Only the main part counts",
      "<div>menu</div><main><header><h1>E</h1></header>text</main><div>more</div>",
      ["1 h1 E", "-", "1 text"]),
    PageCase(
      "What surrounds a page has its names outside of the main part only",
      "<main><div class=menu>a</div><aside class='note'>b</aside><aside>c</aside></main>",
      ["1 a", "-", "1 b"]),
    PageCase(
      "What is called the content, if it is most of the page",
      "<div>a b c</div><div id=content>the text of it</div>", ["1 the text of it"]),
    PageCase(
      "What is called the content and is little",
      "<div>the text of it</div><div id=content>a b c</div>", ["1 the text of it", "1 a b c"]),
    PageCase("One article is the document", "<p>a<article><p>b</article><p>c", ["1 b"]),
    PageCase(
      "Two articles are not", "<p>a<article>b</article><article>c</article>",
      ["1 a", "1 b", "1 c"]),
    PageCase("An empty main part is none", "<main> </main><div role=main>b</div>c", ["1 b"]),
    PageCase(
      "The article that is most of the main part",
      "<main><div>toc</div><article>the text of it</article></main>", ["1 the text of it"]),
    PageCase(
      "A small article of the main part is a part of it",
      "<main>the text of it <article>x</article></main>", ["1 the text of it", "1 x"]),
  ])
  func chrome(_ page: PageCase) { page.check() }
}
