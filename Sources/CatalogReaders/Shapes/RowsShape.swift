import DocumentFormats

/// Rows of one line each, whose cells are joined by spaces, by tabs, or by nothing at all.
///
/// A line that begins no row belongs to the text of the row above, or to the cells that its parts stand right below.
/// Several codes at the beginning of a row share its text, and alone on a line that which is indented below it. The
/// names of the columns right above a row are a heading. Where cells are glued and a row could be parted in more ways
/// than one, it is reported and not read.
package struct RowsShape: Sendable {
  /// What stands between the cells of a row.
  package enum Joint: String, Sendable, CaseIterable {
    case spaces, nothing
  }

  /// Matches a whole code.
  package let code: Pattern
  /// What the cells hold, from left to right.
  package let columns: [RowColumn]
  /// `nil` where the rows themselves show it.
  package let joint: Joint?

  package static let defaultColumns = [RowColumn(.code), RowColumn(.description)]

  package init(code: Pattern, columns: [RowColumn] = defaultColumns, joint: Joint? = nil) {
    self.code = code
    self.columns = columns
    self.joint = joint
  }

  func read(_ lines: [DocumentLine]) -> ShapeReading {
    let grammar = RowGrammar(code: code, columns: columns)
    let sample = lines.prefix(EntryPieces.sampleSize)
    let readings = sample.map { RowReading($0, grammar, joint) }
    let habit = joint.map { $0 == .nothing ? .glued : .spaced } ?? RowVotes(readings).habit
    var pieces = EntryPieces(sample: zip(sample, readings).map { $1.piece(of: $0, habit) })
    var starts: ColumnStarts?
    for (index, line) in lines.enumerated() {
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      let shared = Self.entriesSharing(text: next, below: line, grammar)
      let piece = shared ?? RowReading(line, grammar, joint).piece(of: line, habit)
      if case .text = piece, let cells = cells(of: line, below: starts) {
        pieces.add(.cells(cells, line))
      } else {
        pieces.add(piece, of: line)
      }
      if case .entry = piece { starts = ColumnStarts(line, columns: columns.count) }
    }
    return pieces.finished()
  }

  /// The parts of a line that go on with cells of the row above, one of them at least besides its text.
  private func cells(of line: DocumentLine, below starts: ColumnStarts?) -> [EntryPiece.Cell]? {
    guard let parts = starts?.parts(of: line) else { return nil }
    let text = columns.firstIndex(where: \.isText)
    if parts.count == 1, parts[0].column == text { return nil }
    return parts.map { (columns[$0.column].column, DocumentLine(line, text: $0.text)) }
  }

  /// The entries of a line of several codes and nothing else, where the next one is their text.
  private static func entriesSharing(
    text next: DocumentLine?, below line: DocumentLine, _ grammar: RowGrammar
  ) -> EntryPiece? {
    guard let next, !next.isBlank, next.indent > line.indent, line.row == nil,
      line.headingLevel == nil, grammar.front.count == 1, let cell = grammar.front.first,
      cell.isCode
    else { return nil }
    let codes = CodeTerm.codes(in: line.text)
    guard codes.count > 1, codes.allSatisfy({ cell.pattern?.wholeMatch(in: $0) != nil }) else {
      return nil
    }
    return .entries(
      codes.map { code in
        var entry = RawEntry(code: code, line: line.number)
        entry.lastLine = line.endNumber
        return entry
      })
  }
}

/// The ways in which a line can be a row.
private struct RowReading: Sendable {
  let spaced: RawEntry?
  /// Those of a row that begins with several codes, which is nothing else then.
  let shared: [RawEntry]
  let glued: GluedRow.Result

  init(_ line: DocumentLine, _ grammar: RowGrammar, _ joint: RowsShape.Joint?) {
    guard !line.isBlank, line.headingLevel == nil, line.row == nil else {
      (spaced, shared, glued) = (nil, [], .none)
      return
    }
    if let entry = Self.entryAtCodeSpan(of: line, grammar) {
      (spaced, shared, glued) = (entry, [], .none)
      return
    }
    let row = SpacedRow(grammar: grammar)
    shared = joint == .nothing ? [] : row.entries(sharing: line)
    guard shared.isEmpty else {
      (spaced, glued) = (nil, .none)
      return
    }
    spaced = row.entry(in: line)
    glued = joint == .spaces ? .none : GluedRow(grammar: grammar).read(line)
  }

  /// The row that begins with a code span, whose end is the border.
  private static func entryAtCodeSpan(of line: DocumentLine, _ grammar: RowGrammar) -> RawEntry? {
    guard let span = line.codeSpans.first, span.lowerBound == line.text.startIndex,
      span.upperBound <= line.text.endIndex, grammar.front.count == 1,
      let cell = grammar.front.first,
      cell.isCode, cell.pattern?.wholeMatch(in: line.text[span]) != nil
    else { return nil }
    return grammar.entry([line.text[span]], rest: line.text[span.upperBound...], of: line)
  }

  /// What the line is among rows of this habit.
  func piece(of line: DocumentLine, _ habit: RowHabit) -> EntryPiece {
    if line.isBlank { return .blank }
    if !shared.isEmpty { return .entries(shared) }
    let kind = ShapeReading.Problem.Kind.ambiguousRow(String(line.text.prefix(80)))
    let ambiguity = EntryPiece.problem(.init(kind: kind, line: line.number))
    switch (glued, spaced) {
    case (.none, nil): return .text(line)
    case (.entry(let entry), nil): return habit == .spaced ? ambiguity : .entry(entry)
    case (.ambiguous, nil): return ambiguity
    case (.none, .some(let entry)):
      return habit == .glued ? piece(spaced: entry, of: line) ?? ambiguity : .entry(entry)
    case (.entry(let glued), .some(let spaced)):
      return habit == .mixed ? ambiguity : .entry(habit == .glued ? glued : spaced)
    case (.ambiguous, .some(let spaced)): return habit == .spaced ? .entry(spaced) : ambiguity
    }
  }

  /// A line with a space behind its code, among rows that are glued: an entry where the code must
  /// end there, a text where it may be any word; `nil` where its text may have begun before.
  private func piece(spaced entry: RawEntry, of line: DocumentLine) -> EntryPiece? {
    let isMarked = line.codeSpans.first?.lowerBound == line.text.startIndex
    guard let last = entry.code.last, last.isLetter, !isMarked else { return .entry(entry) }
    guard entry.code.contains(where: { !$0.isLetter }) else { return .text(line) }
    return last.isLowercase && !entry.text.isEmpty ? nil : .entry(entry)
  }
}

/// What joins the cells of most rows of a section.
private enum RowHabit: Sendable {
  case glued, spaced, mixed
}

/// What the lines of a section say about what joins their cells.
private struct RowVotes {
  private var glued = 0
  private var spaced = 0
  /// Of the rows that could be either, those whose glued text begins as sentences do.
  private var maybeGlued = 0
  /// Those whose text behind a space begins with a capital.
  private var maybeSpaced = 0
  private var unknown = 0

  private static let openers: Set<Substring> = [
    "A", "Access", "All", "An", "Another", "Any", "At", "Can't", "Cannot", "Could", "Error",
    "Failed", "For", "If", "In", "Incorrect", "Indicates", "Internal", "Invalid", "It", "Missing",
    "More", "No", "Not", "Occurs", "One", "Please", "Request", "Returned", "Some", "The", "There",
    "This", "Thrown", "Too", "Unable", "Unexpected", "Unknown", "User", "When", "You", "Your",
  ]

  init(_ readings: [RowReading]) {
    for reading in readings { count(reading) }
  }

  private mutating func count(_ reading: RowReading) {
    switch (reading.glued, reading.spaced) {
    case (.none, nil): break
    case (.none, .some(let entry)): countSpaced(entry)
    case (_, nil): glued += 1
    case (.ambiguous, .some): unknown += 1
    case (.entry(let entry), .some(let other)):
      if let text = entry.firstText, Self.openers.contains(text.prefix { $0.isLetter || $0 == "'" })
      {
        maybeGlued += 1
      } else if other.firstText?.first?.isLowercase == false {
        maybeSpaced += 1
      } else {
        unknown += 1
      }
    }
  }

  /// A small letter behind the space may also go on with a text that is glued to the code.
  private mutating func countSpaced(_ entry: RawEntry) {
    guard let first = entry.firstText?.first else { return }
    if first.isLowercase, entry.code.last?.isLowercase == true { unknown += 1 } else { spaced += 1 }
  }

  /// Rows that could be either have a say where no others are.
  var habit: RowHabit {
    if glued == 0, spaced == 0 {
      if maybeGlued > maybeSpaced { return maybeGlued * 3 > unknown ? .glued : .mixed }
      return .spaced
    }
    if glued > spaced { return spaced * 4 > glued ? .mixed : .glued }
    return glued * 4 > spaced ? .mixed : .spaced
  }
}

extension RawEntry {
  fileprivate var firstText: Substring? { text.first?.lines.first?.text }
}
