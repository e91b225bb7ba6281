import Diagnostics
import Testing

@testable import CatalogReaders

@Suite("Documents made to break the detection", .serialized)
struct HostileDetectionTests {
  /// A document of one unit many times; no reading of it would be right.
  @Test(
    "The same unit over and over is no catalog, whatever the format", .timeLimit(.minutes(2)),
    arguments: [
      "1", " ", "|", "- ", "a: ", "<", "{", "[", "(", "\"", "`", "*", "*a ", "# \n", "a: \n",
      "- a\n",
      "\n", "<!--", "&", "=", "\u{301}",
    ])
  func repeated(_ unit: String) {
    let text = String(repeating: unit, count: 8_000)
    for name in ["a.txt", "a.md", "a.html", "a.adoc", "a.rst", "a.xml", "a.json"] {
      let document = SourceDocument(path: name, text: text)
      let found = ShapeDetection.candidates(for: document, named: name)
      #expect(found.isEmpty)
    }
  }

  @Test(
    "A long line is looked at in part",
    arguments: [
      ("ab\ncd\nef", 7, "ab\ncd\n"),
      ("a\nbcdefgh", 4, "a\nbc"),
      ("abé", 3, "ab"),
      ("abc", 3, "abc"),
    ])
  func beginning(_ text: String, _ size: Int, _ expected: String) {
    let document = SourceDocument(path: "a.txt", text: text)
    #expect(document.beginning(of: size).text == expected)
  }
}
