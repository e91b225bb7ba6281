import CatalogModel
import Diagnostics
import DocumentFormats
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
    let text = String(repeating: unit, count: 4_000)
    for name in ["a.txt", "a.md", "a.html", "a.adoc", "a.rst", "a.xml", "a.json"] {
      let document = SourceDocument(path: name, text: text)
      let found = ShapeDetection.candidates(for: document, named: name)
      #expect(found.isEmpty, "\(name): \(found.first?.read.entries.count ?? 0) entries")
    }
  }

  @Test("Many entries of one paragraph have all of its lines", .timeLimit(.minutes(2)))
  func paragraph() {
    let text = String(repeating: "A1: b\n\n", count: 30_000)
    let document = SourceDocument(path: "a.html", text: text)
    let found = ShapeDetection.candidates(for: document, named: "a.html")
    #expect(found.allSatisfy { $0.read.entries.count == 1 })
  }

  @Test(
    "Codes that grow longer in a long document are found in a sample of it",
    arguments: [
      ("a.txt", "- ", ": "), ("a.txt", "", " "), ("a.md", "## ", "\n\n"), ("a.csv", "", ","),
    ])
  func sample(_ name: String, _ mark: String, _ separator: String) throws {
    let text = (9_000..<11_000).map { "\(mark)\($0)\(separator)The request number \($0) failed.\n" }
    let document = SourceDocument(path: name, text: text.joined())
    let format = DocumentFormat(fileName: name)
    let sample = document.sample(as: format, of: 8_192)
    #expect(sample.text.utf8.count <= 8_192)
    #expect(sample.text.contains("\(mark)9000\(separator)The"))
    #expect(sample.text.contains("\(mark)10040\(separator)The"))
    #expect(sample.text.hasSuffix("\(mark)10999\(separator)The request number 10999 failed.\n"))
    for line in 1...sample.lineCount where sample.line(line).hasPrefix("The request") {
      #expect(name == "a.md" && sample.line(line - 1).isEmpty)
    }
  }

  @Test(
    "Codes that grow longer behind thousands of others are read",
    arguments: [
      ("a.txt", "- ", ": "), ("a.txt", "", " "), ("a.md", "## ", "\n\n"), ("a.txt", "E", ": "),
    ])
  func growing(_ name: String, _ mark: String, _ separator: String) throws {
    let text = (7_600..<10_003).map { "\(mark)\($0)\(separator)The request \($0) failed.\n\n" }
    let document = SourceDocument(path: name, text: text.joined())
    let found = try #require(ShapeDetection.candidates(for: document, named: name).first)
    let last = found.read.entries.last?.code.text
    #expect(found.read.entries.count == 2_403, "\(found.instructions.shape.name)")
    #expect(last == (mark == "E" ? "E10002" : "10002"))
  }

  @Test(
    "An even choice of many",
    arguments: [(0, [Int]()), (2, [0, 1]), (3, [0, 1, 2]), (101, [0, 50, 100])])
  func spread(_ count: Int, _ expected: [Int]) {
    #expect((0..<count).spread(over: 3) == expected)
  }

  @Test("Of data and HTML the beginning is looked at", arguments: ["a.json", "a.html", "a.yaml"])
  func beginningOfData(_ name: String) {
    let text = (0..<2_000).map { "line \($0)\n" }.joined()
    let document = SourceDocument(path: name, text: text)
    let sample = document.sample(as: DocumentFormat(fileName: name), of: 4_096)
    #expect(sample.text == document.beginning(of: 4_096).text)
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
