import Diagnostics
import Testing

@Suite("Lines and places of a document")
struct SourceDocumentTests {
  /// A text and its lines.
  struct Case: Sendable {
    let text: String
    let lines: [String]

    init(_ text: String, _ lines: [String]) {
      self.text = text
      self.lines = lines
    }

    func check() {
      let document = SourceDocument(path: "a.txt", text: text)
      #expect(document.lineCount == lines.count)
      #expect((1...document.lineCount).map { String(document.line($0)) } == lines)
    }
  }

  @Test(arguments: [
    Case("", [""]),
    Case("\n", [""]),
    Case("\n\n", ["", ""]),
    Case("one", ["one"]),
    Case("one\n", ["one"]),
    Case("one\ntwo", ["one", "two"]),
    Case("one\r\ntwo\r\n", ["one", "two"]),
    Case("\r\n\r\n", ["", ""]),
    Case("one\rtwo\n", ["one\rtwo"]),
    Case("e\u{301}\n\u{301}x\n", ["e\u{301}", "\u{301}x"]),
    Case("a\u{2028}b\u{85}c\u{B}d\n", ["a\u{2028}b\u{85}c\u{B}d"]),
  ])
  func lines(_ test: Case) { test.check() }

  /// `text` up to its bar is what stands before a place.
  @Test(arguments: [
    ("|", 1, 1), ("a|b", 1, 2), ("ab|", 1, 3), ("ab|\ncd", 1, 3), ("ab\n|cd", 2, 1),
    ("ab\n|", 2, 1), ("é|", 1, 2), ("e\u{301}|", 1, 3), ("日本|語", 1, 3), ("👩‍💻|", 1, 4),
    ("ab|\r\ncd", 1, 3), ("ab\r|\ncd", 1, 4), ("ab\r\n|cd", 2, 1), ("\t|x", 1, 2),
  ])
  func places(marked: String, line: Int, column: Int) {
    let parts = marked.unicodeScalars.split(separator: "|", omittingEmptySubsequences: false)
    let document = SourceDocument(path: "a.txt", text: String(parts[0]) + String(parts[1]))
    let place = document.place(at: parts[0].utf8Count)
    #expect(place == SourcePlace(line: line, column: column))
  }

  @Test("A place beyond the end is the end")
  func beyond() {
    let document = SourceDocument(path: "a.txt", text: "ab\nc")
    #expect(document.place(at: 99) == SourcePlace(line: 2, column: 2))
    #expect(document[2..<99] == "\nc")
    #expect(SourceRange(document, line: 2).text == "c")
  }

  @Test("Every offset of a large text has the line that counting gives")
  func bisection() {
    let text = (0..<500).map { String(repeating: "x", count: $0 % 7) }.joined(separator: "\n")
    let document = SourceDocument(path: "a.txt", text: text)
    var line = 1
    for (offset, byte) in text.utf8.enumerated() {
      #expect(document.lineNumber(at: offset) == line)
      if byte == UInt8(ascii: "\n") { line += 1 }
    }
  }
}

extension Substring.UnicodeScalarView {
  fileprivate var utf8Count: Int { String(self).utf8.count }
}
