import Diagnostics
import DocumentFormats

/// What is looked at of a long document to find out how it can be read.
extension SourceDocument {
  /// The size of a sample in bytes.
  private static let sampleSize = 1 << 20

  /// The document, or a sample of it that can be read by itself: of data and of HTML the beginning,
  /// of other formats lines from the beginning, the middle and the end, since codes often grow
  /// longer towards the end.
  func sample(as format: DocumentFormat, of size: Int = sampleSize) -> SourceDocument {
    guard text.utf8.count > size else { return self }
    let head = beginning(of: format.isOfLines ? size / 2 : size)
    guard format.isOfLines, head.text.utf8.last == UInt8(ascii: "\n") else {
      return beginning(of: size)
    }
    let middle = piece(from: max(head.text.utf8.count, text.utf8.count / 2), of: size / 4)
    let end = piece(
      from: max(head.text.utf8.count, middle.upperBound, text.utf8.count - size / 4), of: size / 4)
    return SourceDocument(path: path, text: head.text + self[middle] + self[end])
  }

  /// The document up to the end of a line, of this many bytes at most; within a line where that
  /// one is longer than half of them.
  func beginning(of size: Int) -> SourceDocument {
    guard text.utf8.count > size else { return self }
    let last = lineStarts[lineNumber(at: size) - 1]
    if last > size / 2 { return SourceDocument(path: path, text: String(self[0..<last])) }
    let bytes = text.utf8
    var end = bytes.index(text.startIndex, offsetBy: size)
    while bytes[end] & 0xC0 == 0x80 { end = bytes.index(before: end) }
    return SourceDocument(path: path, text: String(text[..<end]))
  }

  /// Whole lines of this many bytes at most, none of which begins before an offset; the first one is
  /// not indented, and stands below a blank one where such a one is near.
  private func piece(from offset: Int, of size: Int) -> Range<Int> {
    let next = lineNumber(at: offset) + (offset > 0 ? 1 : 0)
    let near = next..<max(next, min(next + 50, lineCount + 1))
    let first =
      near.first { line($0 - 1).allSatisfy(\.isWhitespace) && !line($0).isEmpty }
      ?? near.first { line($0).first?.isWhitespace == false } ?? next
    guard first <= lineCount else { return text.utf8.count..<text.utf8.count }
    let start = lineStarts[first - 1]
    guard start + size < text.utf8.count else { return start..<text.utf8.count }
    return start..<max(start, lineStarts[lineNumber(at: start + size) - 1])
  }
}

extension DocumentFormat {
  /// Whether any of its lines can be left out, and the others still be read.
  fileprivate var isOfLines: Bool {
    switch self {
    case .text, .markdown, .restructuredText, .asciiDoc, .roff, .csv, .tsv, .properties: true
    case .mediaWiki, .confluence, .html, .json, .yaml, .toml, .xml, .messages: false
    }
  }
}
