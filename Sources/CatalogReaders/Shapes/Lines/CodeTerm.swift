import DocumentFormats

/// A line of nothing but codes, whose text stands below it.
enum CodeTerm {
  /// The codes that it lists, each without its marks: two in `EAGAIN or EWOULDBLOCK`.
  static func codes(in line: Substring) -> [Substring] {
    guard line.utf8.count <= 200, line.contains(where: \.isWhitespace) else {
      return [line.withoutMarks]
    }
    let words = CodeList.words(of: line)
    return words.count > 1 ? words.map(\.withoutMarks) : [line.withoutMarks]
  }
}
