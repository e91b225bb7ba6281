import DocumentFormats

/// A line, or a part of one, as a shape sees it whose entries begin within lines.
enum EntryPiece: Sendable {
  case blank
  case text(DocumentLine)
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
      if case .entry(let entry) = piece {
        count += 1
        hasText = hasText || !entry.text.isEmpty
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
    case .entry, .problem: true
    case .blank, .text: false
    }
  }

  private mutating func flushHeld(isHeader: Bool) {
    guard let line = heldLine else { return }
    heldLine = nil
    if isHeader {
      reading.headingLines += line.number...line.endNumber
      isOpen = false
    } else {
      for piece in held { put(piece) }
    }
    held = []
  }

  private mutating func put(_ piece: EntryPiece) {
    switch piece {
    case .blank: addBlank()
    case .text(let line): addText(line)
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
