import DocumentFormats

/// Finds the lines at which entries begin, and the level of their headings.
struct EntryStarts {
  /// By the indices of lines.
  private(set) var entries: [Int: RawEntry] = [:]
  /// The level of the headings that hold codes; `nil` where codes stand on lines of text.
  private(set) var level: Int?

  init(_ lines: [DocumentLine], _ shape: HeadingsShape) {
    let headings = lines.indices.filter { lines[$0].headingLevel != nil }
    switch shape.heading {
    case .code(let code):
      find(in: lines, at: headings) { HeadingText(lines[$0], code: code)?.entry }
    case .entry(let pattern):
      find(in: lines, at: headings) { pattern.entry(at: lines[$0]) }
    case .title:
      let coded = Self.headingsAboveCodes(lines, shape.labels)
      find(in: lines, at: headings) { coded.contains($0) ? Self.title(lines[$0]) : nil }
    }
    level = shape.level ?? commonestLevel(in: lines)
    if let level = shape.level { entries = entries.filter { lines[$0.key].headingLevel == level } }
    if entries.isEmpty, shape.level == nil { findTexts(in: lines, shape.heading) }
  }

  private mutating func find(
    in lines: [DocumentLine], at indices: [Int], _ entry: (Int) -> RawEntry?
  ) {
    for index in indices { entries[index] = entry(index) }
  }

  /// The level with the most codes, the outer one of two with as many.
  private func commonestLevel(in lines: [DocumentLine]) -> Int? {
    var counts: [Int: Int] = [:]
    for index in entries.keys { counts[lines[index].headingLevel ?? 0, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// Lines of text that begin with a code.
  private mutating func findTexts(in lines: [DocumentLine], _ heading: HeadingsShape.Heading) {
    for index in lines.indices where lines[index].headingLevel == nil && lines[index].row == nil {
      switch heading {
      case .code(let code):
        let isApart = index == 0 || lines[index - 1].isBlank
        entries[index] = Self.entry(at: lines[index], code, isApart: isApart)
      case .entry(let pattern): entries[index] = pattern.entry(at: lines[index])
      case .title: return
      }
    }
  }

  /// The entry of a line that begins with a code. Behind the code stands a mark, a name or nothing,
  /// or else the line stands apart and is no sentence.
  private static func entry(
    at line: DocumentLine, _ code: Pattern, isApart: Bool
  ) -> RawEntry? {
    guard !line.isBlank, let text = HeadingText(line, code: code), text.beginsWithCode else {
      return nil
    }
    let rest = text.rest.trimmed
    guard let mark = rest.first else { return text.entry }
    if ":：-–—(|=])".contains(mark) { return text.entry }
    if text.entry.name != nil, text.entry.label == nil { return text.entry }
    return isApart && rest.utf8.count < 100 && rest.last != "." ? text.entry : nil
  }

  private static func title(_ line: DocumentLine) -> RawEntry {
    var entry = RawEntry(code: "", line: line.number)
    entry.lastLine = line.endNumber
    entry.set(Column(name: "heading", role: .label), line)
    return entry
  }

  /// The headings below which, up to the next one, a label says the code.
  private static func headingsAboveCodes(
    _ lines: [DocumentLine], _ labels: LabelDictionary
  ) -> Set<Int> {
    var found: Set<Int> = []
    var heading: Int?
    for (index, line) in lines.enumerated() {
      if line.headingLevel != nil {
        heading = index
      } else if let above = heading, labels.holdsCode(line) {
        found.insert(above)
        heading = nil
      }
    }
    return found
  }
}

extension LabelDictionary {
  /// Whether a line gives a code behind its label.
  fileprivate func holdsCode(_ line: DocumentLine) -> Bool {
    if let row = line.row {
      return row.cells.count == 2 && column(row.cells[0].first?.text ?? "")?.role == .code
    }
    guard let (column, rest) = label(in: line) else { return false }
    return column.role == .code && !rest.isBlank
  }
}
