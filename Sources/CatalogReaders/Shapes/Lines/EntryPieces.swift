import DocumentFormats

/// Puts pieces together to entries: a text belongs to the entry above it.
///
/// Where entries follow each other without blank lines, a paragraph behind a blank line is none of
/// theirs: the paragraphs behind the last entry are notes on all of them, any other is left over.
struct EntryPieces {
  private(set) var reading = ShapeReading()
  private var entries: [RawEntry] = []
  private var leading: [DocumentLine] = []
  /// Paragraphs that belong to no entry, since the last entry.
  private var notes: [DocumentLine] = []
  private let isTight: Bool
  /// How many entries, the last ones, a text would belong to.
  private var openCount = 0
  private var afterBlank = false
  /// A piece of a line that may hold the names of columns, with blank ones below it; the next piece
  /// tells.
  private var held: [EntryPiece] = []
  private var heldLine: DocumentLine?

  /// As many lines tell whether entries follow each other without blank ones.
  static let sampleSize = 5_000

  /// `sample` are the pieces of the first lines.
  init(sample: [EntryPiece]) { isTight = Self.isTight(sample) }

  /// What all pieces give.
  mutating func finished() -> ShapeReading {
    flushHeld(isHeader: false)
    reading.leading = [TextBlock](lines: leading) + [TextBlock](lines: notes)
    if !entries.isEmpty { reading.groups = [.init(entries: entries)] }
    return reading
  }

  /// Whether most entries begin right below a line, or one that is alone has a text beside its code.
  private static func isTight(_ pieces: [EntryPiece]) -> Bool {
    var tight = 0
    var count = 0
    var hasText = false
    var last = EntryPiece.blank
    for piece in pieces {
      let begun = entries(of: piece)
      if !begun.isEmpty {
        count += 1
        hasText = hasText || begun.contains { !$0.text.isEmpty }
        if case .blank = last {} else { tight += 1 }
      }
      last = piece
    }
    return count < 2 ? hasText : tight * 2 >= count - 1
  }

  /// Adds the piece of a whole line that may be the names of columns: it is that, and nothing else,
  /// where an entry begins right below.
  mutating func add(_ piece: EntryPiece, of line: DocumentLine) {
    guard !line.isBlank, HeaderWords.words(in: line.text) != nil else { return add(piece) }
    flushHeld(isHeader: Self.isEntry(piece))
    held = [piece]
    heldLine = line
  }

  /// Adds the next piece.
  mutating func add(_ piece: EntryPiece) {
    guard heldLine != nil else { return put(piece) }
    if case .blank = piece {
      held.append(piece)
    } else {
      flushHeld(isHeader: Self.isEntry(piece))
      put(piece)
    }
  }

  private static func isEntry(_ piece: EntryPiece) -> Bool {
    switch piece {
    case .entry, .entries, .problem: true
    case .blank, .text, .cells: false
    }
  }

  private static func entries(of piece: EntryPiece) -> [RawEntry] {
    switch piece {
    case .entry(let entry): [entry]
    case .entries(let entries): entries
    case .blank, .text, .cells, .problem: []
    }
  }

  private mutating func flushHeld(isHeader: Bool) {
    guard let line = heldLine else { return }
    heldLine = nil
    if isHeader {
      reading.headingLines += line.number...line.endNumber
      openCount = 0
    } else {
      for piece in held { put(piece) }
    }
    held = []
  }

  private mutating func put(_ piece: EntryPiece) {
    switch piece {
    case .blank: addBlank()
    case .text(let line): addText(line)
    case .cells(let cells, let line): add(cells, of: line)
    case .entry, .entries:
      leaveNotes()
      let begun = Self.entries(of: piece)
      entries += begun
      openCount = begun.count
    case .problem(let problem):
      leaveNotes()
      reading.problems.append(problem)
      openCount = 0
    }
    if case .blank = piece { afterBlank = true } else { afterBlank = false }
  }

  private mutating func addBlank() {
    for index in entries.indices.suffix(openCount) { entries[index].text.beginBlock(.paragraph) }
    guard let last = (entries.isEmpty ? leading : notes).last else { return }
    let blank = DocumentLine("", at: last.endNumber...last.endNumber)
    if entries.isEmpty { leading.append(blank) } else { notes.append(blank) }
  }

  private mutating func add(_ cells: [EntryPiece.Cell], of line: DocumentLine) {
    guard !afterBlank, openCount > 0 else { return addText(line) }
    for index in entries.indices.suffix(openCount) {
      for cell in cells { entries[index].goOn(with: cell.column, cell.text) }
    }
  }

  private mutating func addText(_ line: DocumentLine) {
    if entries.isEmpty, reading.problems.isEmpty { return leading.append(line) }
    if afterBlank, isTight { openCount = 0 }
    guard openCount > 0 else { return notes.append(line) }
    let item = Bullet.text(of: line)
    for index in entries.indices.suffix(openCount) {
      if item != nil { entries[index].text.beginBlock(.item) }
      entries[index].append(item.map { DocumentLine(line, text: $0) } ?? line)
      entries[index].lastLine = max(entries[index].lastLine, line.endNumber)
    }
  }

  /// What stood between two entries and belongs to none is left over.
  private mutating func leaveNotes() {
    for note in notes where !note.isBlank {
      reading.problems.append(.init(kind: .noEntryBefore, line: note.number))
    }
    notes = []
  }
}
