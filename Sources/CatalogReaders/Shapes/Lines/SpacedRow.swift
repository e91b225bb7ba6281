import DocumentFormats

/// Reads a row whose cells are joined by white space.
struct SpacedRow: Sendable {
  let grammar: RowGrammar

  /// `nil` for a line that is no such row.
  func entry(in line: DocumentLine) -> RawEntry? {
    if let entry = entryByGaps(in: line) { return entry }
    guard let (cells, rest) = cells(grammar.front[...], in: line.text) else { return nil }
    return grammar.entry(cells, rest: rest, of: line)
  }

  /// The entries of a line that begins with several codes, which share what stands behind them; empty for any other.
  func entries(sharing line: DocumentLine) -> [RawEntry] {
    guard let (codes, behind) = grammar.codeList(beginning: line.text),
      let (cells, rest) = cells(grammar.front.dropFirst(), in: behind.trimmedAtStart)
    else { return [] }
    return codes.compactMap { grammar.entry([$0] + cells, rest: rest, of: line) }
  }

  /// The cells of these columns at the beginning of a text, and the text behind them.
  private func cells(
    _ columns: ArraySlice<RowGrammar.Cell>, in text: Substring
  ) -> (cells: [Substring], rest: Substring)? {
    var cells: [Substring] = []
    var rest = text
    for cell in columns {
      if let (found, behind) = take(cell, from: rest) {
        cells.append(found)
        rest = behind.trimmedAtStart
      } else if cell.pattern != nil, !cell.isCode {
        cells.append("")
      } else {
        return nil
      }
    }
    return (cells, rest)
  }

  /// The cell at the beginning of a text, and the text behind it.
  private func take(
    _ cell: RowGrammar.Cell, from text: Substring
  ) -> (cell: Substring, rest: Substring)? {
    let end = text.firstIndex(where: \.isWhitespace) ?? text.endIndex
    let word = text[..<end]
    guard !word.isEmpty else { return nil }
    guard let pattern = cell.pattern else { return (word, text[end...]) }
    if let found = cell.spaced?.prefixMatch(in: text)?[group: "entryCode"], !found.isEmpty {
      return (found, text[found.endIndex...])
    }
    let bare = word.withoutMarks
    guard bare.count < word.count, pattern.wholeMatch(in: bare) != nil else { return nil }
    return (bare, text[end...])
  }

  /// The row whose cells a tab or two spaces part, as many as there are columns.
  private func entryByGaps(in line: DocumentLine) -> RawEntry? {
    guard let cells = line.text.partedAtGaps(into: grammar.all.count) else { return nil }
    var entry = RawEntry(code: "", line: line.number)
    for (cell, text) in zip(grammar.all, cells) where !text.isEmpty {
      if let pattern = cell.pattern, pattern.wholeMatch(in: text) == nil { return nil }
      entry.set(cell.column, DocumentLine(line, text: text))
    }
    return entry.code.isEmpty ? nil : entry
  }
}

extension Substring {
  /// Without the brackets, quotes or marks of Markdown around it.
  var withoutMarks: Substring {
    let marks: Set<Character> = ["`", "*", "_", "\"", "'", "[", "]", "(", ")", "“", "”"]
    guard let first, marks.contains(first), let last, marks.contains(last) else { return self }
    var text = self
    while let mark = text.first, marks.contains(mark) { text.removeFirst() }
    while let mark = text.last, marks.contains(mark) { text.removeLast() }
    return text
  }

  /// The cells that tabs part, or two spaces and more, and how many characters stand before each.
  var cellsAtGaps: [(text: Substring, offset: Int)] {
    var cells: [(text: Substring, offset: Int)] = []
    var rest = self
    while !rest.isEmpty {
      let gap = rest.firstRange(of: "  ")?.lowerBound ?? rest.endIndex
      let tab = rest.firstIndex(of: "\t") ?? rest.endIndex
      let end = Swift.min(gap, tab)
      cells.append((rest[..<end].trimmed, distance(from: startIndex, to: rest.startIndex)))
      rest = end == tab ? rest[end...].dropFirst() : rest[end...].trimmedAtStart
    }
    return cells
  }

  /// The cells that tabs part, or two spaces and more; `nil` where there are not `count` of them.
  fileprivate func partedAtGaps(into count: Int) -> [Substring]? {
    guard count > 1 else { return nil }
    let tab = UInt8(ascii: "\t")
    if utf8.contains(tab) {
      let cells = utf8.split(separator: tab, maxSplits: count, omittingEmptySubsequences: false)
      return cells.count == count ? cells.map { Substring($0).trimmed } : nil
    }
    var cells: [Substring] = []
    var rest = self
    while cells.count <= count, let gap = rest.firstRange(of: "  ") {
      cells.append(rest[..<gap.lowerBound].trimmed)
      rest = rest[gap.upperBound...].trimmedAtStart
    }
    cells.append(rest)
    return cells.count == count ? cells : nil
  }
}
