import Diagnostics
import DocumentFormats
import Testing

@Suite("XML as values")
struct XMLDataTests {
  private func read(_ text: String) -> Diagnosed<DataValue> {
    XMLData.value(of: SourceDocument(path: "a.xml", text: text))
  }

  @Test("Marked words are text, other elements within a text are values")
  func emphasis() {
    let text = "<a><c>One <b>and</b> <em/> two</c><c>x <d>y</d></c><e k='1'>a <b>b</b></e></a>"
    #expect(
      DocumentOutline.of(read(text).value) == [
        "1  object", "1 .a object", "1 .a.c list", "1 .a.c[0] = One and  two",
        "1 .a.c[1] object", "1 .a.c[1].#text = x y", "1 .a.c[1].d = y",
        "1 .a.e object", "1 .a.e.@k = 1", "1 .a.e.#text = a b",
      ])
  }

  @Test("Attributes, texts, lists and lines")
  func elements() {
    let read = read(
      """
      <?xml version="1.0" encoding="UTF-16"?>
      <!-- Strings -->
      <resources xmlns:t="urn:t">
        <string name="a"
          t:kind='x'>One &amp; <b>bold</b> é</string>
        <none/>
        <string>
          Two
        </string>
        <item><![CDATA[<raw>]]></item>
      </resources>
      """)
    #expect(
      DocumentOutline.of(read.value) == [
        "1-11  object", "3-11 .resources object", "4-9 .resources.string list",
        "4-5 .resources.string[0] object", "4-5 .resources.string[0].@name = a",
        "4-5 .resources.string[0].@t:kind = x", "4-5 .resources.string[0].#text = One & bold é",
        "7-9 .resources.string[1] = Two",
        "6 .resources.none null", "10 .resources.item = <raw>",
      ])
    #expect(read.diagnostics.isEmpty)
  }

  @Test("Entities of the document are put in")
  func entities() {
    let read = read("<!DOCTYPE a [<!ENTITY e \"x <b>y</b>\">]>\n<a><c>&e;</c><c>&e;</c></a>")
    #expect(
      DocumentOutline.of(read.value).suffix(2) == ["2 .a.c[0] = x y", "2 .a.c[1] = x y"])
    #expect(read.diagnostics.isEmpty)
  }

  @Test("An entity of another file stays as it is written, and nothing is broken by it")
  func otherFiles() {
    let read = read(
      "<!DOCTYPE a [<!ENTITY % e SYSTEM \"names.ent\"> %e;]>\n<a><c>see &door; 7</c><d>8</d></a>")
    #expect(
      DocumentOutline.of(read.value).suffix(2) == ["2 .a.c = see &door; 7", "2 .a.d = 8"])
    #expect(read.diagnostics.isEmpty)
  }

  @Test(
    "Nothing outside the document is read",
    arguments: [
      "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>\n<a>&e;</a>",
      "<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///etc/hostname\"> %p;]>\n<a/>",
      "<!DOCTYPE a SYSTEM \"file:///etc/hostname\">\n<a/>",
    ])
  func outside(_ text: String) {
    #expect(DocumentOutline.of(read(text).value).last == "2 .a null")
  }

  @Test(
    "What is broken is reported at its line, and the rest is read",
    arguments: [
      ("<a>\n<b>1</b>\n<c>2</d>\n<e>3</e>\n</a>", 3), ("<a>\n<b>1</b>", 2),
      ("<a>\n<b>1</b>\n&x;</a>", 3),
      ("<a>\n<b>1</b>\n<c x=1/></a>", 3), ("<a>\n<b>1</b>\n</a>\n<z/>", 4), ("no XML", 1),
    ])
  func broken(_ text: String, _ line: Int) {
    let read = read(text)
    #expect(read.diagnostics.map(\.id) == ["broken-xml"])
    #expect(read.diagnostics.first?.start?.line == line)
    #expect(line == 1 || DocumentOutline.of(read.value).contains("2 .a.b = 1"))
  }

  @Test(
    "Entities that multiply, nesting and texts within texts end with a report",
    arguments: [
      "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\">"
        + (0..<12).map { level in
          let name = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"]
          return "<!ENTITY \(name[level + 1]) \""
            + String(repeating: "&\(name[level]);", count: 10) + "\">"
        }.joined() + "]><a>&m;</a>",
      String(repeating: "<a>", count: 100_000),
      String(repeating: "<a>x", count: 200) + String(repeating: "y", count: 1_000_000)
        + String(repeating: "</a>", count: 200),
    ])
  func bounds(_ text: String) {
    #expect(read(text).diagnostics.map(\.id) == ["broken-xml"])
  }
}
