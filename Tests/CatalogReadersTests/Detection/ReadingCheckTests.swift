import Diagnostics
import Testing

@testable import CatalogReaders

@Suite("Doubts about a reading")
struct ReadingCheckTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let document: String
    /// `line id` of each doubt.
    let doubts: [String]

    init(_ name: String, _ document: String, _ doubts: [String] = []) {
      self.name = name
      self.document = document
      self.doubts = doubts
    }

    var testDescription: String { name }
  }

  private static let long = String(repeating: "word ", count: 200)

  @Test(arguments: [
    Case("none", "There are 2 codes.\nE-101 A\nE-102 B"),
    Case("another count", "There are 3 error codes.\nE-101 A\nE-102 B", ["1 stated-count"]),
    Case("a small count", "These 2 codes are new.\nE-101 A\nE-102 B\nE-103 C"),
    Case("a code that comes again", "Repeated 422 errors are bad.\n422 A\n423 B"),
    Case("a number that counts nothing", "See page 12.\nE-101 A\nE-102 B"),
    Case("a code in a text", "E-101 A see E-104.\nE-102 B", ["1 code-in-text"]),
    Case("a known code in a text", "E-101 A see E-102.\nE-102 B"),
    Case("a gap that a text fills", "1 A\n2 B and 3 C\n4 D\n5 E\n6 F", ["2 number-gap"]),
    Case("a gap", "1 A\n2 B and 13 C\n4 D\n5 E\n6 F"),
    Case("a long text", "1 A\n2 B\n3 C\n4 D\n5 \(long)", ["5 long-text"]),
    Case("long texts", (1...5).map { "\($0) \(long)\($0)" }.joined(separator: "\n")),
    Case("one text for most", "1 A\n2 A\n3 A\n4 B\n5 C", ["1 repeated-text"]),
    Case("one text for a few", "1 A\n2 A\n3 D\n4 B\n5 C"),
    Case("a code with two texts", "1 A\n2 B\n1 C\n2 D\n1 E", ["3 repeated-code"]),
    Case("a code that stands twice with one text", "1 A\n2 B\n1 A"),
  ])
  func check(_ test: Case) throws {
    let entry = try Pattern(#"(?<code>E-\d+|\d+) (?<description>.+)"#)
    let instructions = ReadingInstructions(
      shape: .pattern(PatternShape(entry: entry)), category: "Errors", repeatedCodes: .join)
    let document = SourceDocument(path: "a.txt", text: test.document)
    let read = DocumentReader(instructions).read(document, named: "a.txt")
    let found = read.value.suspicions(of: document)
    #expect(found.map { "\($0.start?.line ?? 0) \($0.id)" } == test.doubts)
    #expect(found.allSatisfy { $0.severity == .warning })
  }
}
