import DocumentFormats

/// A line, or a part of one, as a shape sees it whose entries begin within lines.
enum EntryPiece: Sendable {
  case blank
  case text(DocumentLine)
  /// The names of columns.
  case header(DocumentLine)
  case entry(RawEntry)
  case problem(ShapeReading.Problem)
}

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
  private var isOpen = false
  private var afterBlank = false

  init(_ pieces: [EntryPiece]) {
    isTight = Self.isTight(pieces)
    for piece in pieces { add(piece) }
    reading.leading = [TextBlock](lines: leading) + [TextBlock](lines: notes)
    if !entries.isEmpty { reading.groups = [.init(entries: entries)] }
  }

  /// Whether most entries begin right below a line, or one that is alone has a text beside its code.
  private static func isTight(_ pieces: [EntryPiece]) -> Bool {
    var tight = 0
    var count = 0
    var hasText = false
    var last = EntryPiece.blank
    for piece in pieces {
      if case .entry(let entry) = piece {
        count += 1
        hasText = hasText || !entry.text.isEmpty
        if case .blank = last {} else { tight += 1 }
      }
      last = piece
    }
    return count < 2 ? hasText : tight * 2 >= count - 1
  }

  private mutating func add(_ piece: EntryPiece) {
    switch piece {
    case .blank: addBlank()
    case .text(let line): addText(line)
    case .header(let line):
      reading.headingLines += line.number...line.endNumber
      isOpen = false
    case .entry(let entry):
      leaveNotes()
      entries.append(entry)
      isOpen = true
    case .problem(let problem):
      leaveNotes()
      reading.problems.append(problem)
      isOpen = false
    }
    if case .blank = piece { afterBlank = true } else { afterBlank = false }
  }

  private mutating func addBlank() {
    if isOpen { entries[entries.count - 1].text.beginBlock(.paragraph) }
    guard let last = (entries.isEmpty ? leading : notes).last else { return }
    let blank = DocumentLine("", at: last.endNumber...last.endNumber)
    if entries.isEmpty { leading.append(blank) } else { notes.append(blank) }
  }

  private mutating func addText(_ line: DocumentLine) {
    if entries.isEmpty, reading.problems.isEmpty { return leading.append(line) }
    if afterBlank, isTight { isOpen = false }
    guard isOpen else { return notes.append(line) }
    let last = entries.count - 1
    if let item = Bullet.text(of: line) {
      entries[last].text.beginBlock(.item)
      entries[last].append(DocumentLine(line, text: item))
    } else {
      entries[last].append(line)
    }
    entries[last].lastLine = max(entries[last].lastLine, line.endNumber)
  }

  /// What stood between two entries and belongs to none is left over.
  private mutating func leaveNotes() {
    for note in notes where !note.isBlank {
      reading.problems.append(.init(kind: .noEntryBefore, line: note.number))
    }
    notes = []
  }
}
