/// A list whose items are links to parts of the same page, and nothing else: its table of contents.
enum PageContents {
  /// Fewer links are part of a text.
  private static let least = 3

  /// The offset of the end of the last line of the list that begins with the line at an offset; `nil` where none does.
  static func end(_ scanner: ByteScanner, from start: Int) -> Int? {
    var count = 0
    var place = start
    var end: Int?
    while place < scanner.bytes.count {
      let lineEnd = scanner.lineEnd(from: place)
      guard isLink(scanner, place..<lineEnd) else { break }
      count += 1
      end = lineEnd
      place = lineEnd + 1
    }
    return count < least ? nil : end
  }

  /// Whether an item such as `- [Errors](#errors)` is all of a line.
  private static func isLink(_ scanner: ByteScanner, _ line: Range<Int>) -> Bool {
    guard let mark = line.first(where: { !scanner.bytes[$0].isBlankByte }), line.count < 1_000,
      let behind = scanner.itemEnd(from: mark, to: line.upperBound)
    else { return false }
    let text = scanner.text(behind..<line.upperBound)[...].trimmed
    guard text.first == "[", text.last == ")", let link = text.firstRange(of: "](#") else {
      return false
    }
    let anchor = text[link.upperBound...].dropLast()
    return !anchor.contains { $0 == ")" || $0.isWhitespace }
      && text[..<link.lowerBound].firstRange(of: "](") == nil
  }
}

extension ByteScanner {
  /// The offset behind the mark of an item, `-` or `1.`, and a blank.
  fileprivate func itemEnd(from start: Int, to end: Int) -> Int? {
    var mark = start
    while mark < end, mark - start < 9, bytes[mark].isDigitByte { mark += 1 }
    let marks = mark > start ? ".)" : "-*+"
    guard mark + 1 < end, marks.utf8.contains(bytes[mark]), bytes[mark + 1].isBlankByte else {
      return nil
    }
    return mark + 2
  }
}
