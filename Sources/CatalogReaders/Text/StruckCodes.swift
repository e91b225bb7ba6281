import DocumentFormats

/// Codes that are struck through at the beginning of lines, alone or with their text: `~~1001~~: No key`, and
/// `## ~~1001 No key~~`. In tables, cells do the same.
struct StruckCodes {
  /// The lines without the marks around such codes.
  private(set) var lines: [DocumentLine]
  /// What was struck through, with its marks, by the numbers of lines.
  private var struck: [Int: String] = [:]

  private static let mark = UnmarkedCode.struckMark

  init(_ lines: [DocumentLine]) {
    self.lines = lines
    for (index, line) in lines.enumerated() where line.row == nil && !line.isBlank {
      guard let (bare, text) = Self.withoutMarks(line) else { continue }
      self.lines[index] = bare
      struck[line.number] = text
    }
  }

  /// What was read, where the entries of such lines are no longer in use.
  func deprecating(_ reading: consuming ShapeReading) -> ShapeReading {
    if struck.isEmpty { return reading }
    for group in reading.groups.indices {
      for entry in reading.groups[group].entries.indices
      where reading.groups[group].entries[entry].deprecation == nil {
        let line = reading.groups[group].entries[entry].firstLine
        reading.groups[group].entries[entry].deprecation = struck[line]
      }
    }
    return reading
  }

  private static func withoutMarks(_ line: DocumentLine) -> (line: DocumentLine, text: String)? {
    let text = Bullet.text(of: line) ?? line.text
    guard text.hasPrefix(mark) else { return nil }
    let inner = text.dropFirst(mark.count)
    guard let close = inner.firstRange(of: mark) else { return nil }
    let word = inner[..<close.lowerBound].trimmed.prefix { !$0.isWhitespace && $0 != ":" }
    let code = UnmarkedCode(word).bare[...]
    guard CodeForm.isTelling(code) || WordForm(code) == .number else { return nil }
    // Each removal makes a text with places of its own.
    let opened = line.removing(text.startIndex..<inner.startIndex)
    guard let end = opened.text.firstRange(of: mark) else { return nil }
    return (opened.removing(end), String(text[..<close.upperBound]))
  }
}
