/// A text file with its lines, valid UTF-8 whatever its bytes were.
///
/// Offsets are counted in UTF-8 bytes of `text`; lines and columns begin at 1, and a column counts
/// Unicode scalars. A line ends at a line feed; a carriage return before it is not part of the line.
package struct SourceDocument: Sendable {
  /// As a user would type it, with `/` between folders.
  package let path: String
  package let text: String
  /// The offset of each line's first byte; never empty.
  package let lineStarts: LineStarts

  package init(path: String, text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.path = path
    self.text = text
    lineStarts = text.withUTF8 { LineStarts(of: $0) }
  }

  /// The number of lines; a text that ends with a line feed has no further, empty line.
  package var lineCount: Int {
    let last = lineStarts.count
    return last > 1 && lineStarts[last - 1] == text.utf8.count ? last - 1 : last
  }

  /// The range of a line, 1 or more, without its line ending.
  package func range(ofLine line: Int) -> Range<Int> {
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] - 1 : text.utf8.count
    if end > start, text.utf8[index(end - 1)] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The text of a line, 1 or more, without its line ending.
  package func line(_ line: Int) -> Substring {
    self[range(ofLine: line)]
  }

  /// The text of a range of offsets.
  package subscript(range: Range<Int>) -> Substring {
    text[index(range.lowerBound)..<index(range.upperBound)]
  }

  /// The line of an offset, found by bisection.
  package func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The line and column of an offset.
  package func place(at offset: Int) -> SourcePlace {
    let line = lineNumber(at: offset)
    let start = lineStarts[line - 1]
    let column = self[start..<max(start, offset)].unicodeScalars.count + 1
    return SourcePlace(line: line, column: column)
  }

  private func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: min(offset, text.utf8.count))
  }
}
