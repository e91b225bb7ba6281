import CatalogModel
import Testing

@Suite("A vendor's text")
struct ProseTests {
  @Test(
    arguments: [
      (Prose(), "", nil),
      (Prose(text: ""), "", nil),
      (Prose(text: "a <b>"), "a <b>", "a <b>"),
      (
        Prose([.paragraph([.text("see "), .code("X-Key"), .text(".")])]), "see X-Key.", "see X-Key."
      ),
      (
        Prose([
          .list([[.text("one")], [.code("two"), .text("!")]]), .paragraph([.text("three")]),
        ]), "one\ntwo!\nthree", "one"
      ),
      (Prose([.list([]), .paragraph([.text("a")])]), "a", nil),
    ] as [(Prose, String, String?)])
  func plainText(prose: Prose, text: String, firstLine: String?) {
    #expect(prose.plainText == text)
    #expect(prose.firstLine == firstLine)
    #expect(prose.isEmpty == text.isEmpty)
  }

  @Test("An entry's summary is its first line, or else its label")
  func summary() {
    let source = EntrySource(document: "a.txt", line: 1, endLine: 1)
    func entry(_ label: String?, _ text: String) -> Entry {
      Entry(
        category: "x", code: Code("1"), label: label, description: Prose(text: text), source: source
      )
    }
    #expect(entry("L", "T").summary == "T")
    #expect(entry("L", "").summary == "L")
    #expect(entry(nil, "").summary == nil)
  }
}
