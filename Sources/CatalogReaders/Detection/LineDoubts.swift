import CatalogModel
import Diagnostics
import DocumentFormats

/// Signs that the lines of entries were not parted as they should be: lines within texts that begin
/// like codes, columns within texts, and titles that were taken for codes; a sentence for each.
struct LineDoubts {
  private(set) var reasons: [String] = []
  private let entries: [Entry]
  /// The lines by their numbers, where several have one the first.
  private let lines: [Int: DocumentLine]

  /// `shape` is what the entries were read by.
  init(_ entries: [Entry], _ lines: [DocumentLine], by shape: Shape) {
    self.entries = entries
    self.lines = Dictionary(lines.map { ($0.number, $0) }) { first, _ in first }
    findBeginnings()
    findColumns()
    if case .rows(let shape) = shape {
      findRow()
      findOtherColumn(behindText: shape.columns)
    }
    findOutdented()
    findEquation()
    findMask()
    findListedCode()
    findManualTitle()
    findBackslash()
  }

  /// Where more lines within texts begin with words like codes, of one form, than there are entries,
  /// the entries are the titles of those.
  private mutating func findBeginnings() {
    var counts: [WordShape: (count: Int, first: Substring)] = [:]
    for entry in entries {
      for number in entry.linesBelow {
        guard let line = lines[number], line.row == nil else { continue }
        let word = line.text.prefix(80).prefix { !$0.isWhitespace }
        guard word.count < line.text.count, CodeForm.isTelling(word), let shape = WordShape(word)
        else { continue }
        counts[shape, default: (0, word)].count += 1
      }
    }
    let most = counts.values.max { ($0.count, $1.first) < ($1.count, $0.first) }
    guard let most, most.count > entries.count else { return }
    reasons.append(
      "\(most.count) lines within texts begin with what looks like a code, such as "
        + "\(Quotation.of(String(most.first))).")
  }

  /// Texts that hold wide gaps are those of several columns.
  private mutating func findColumns() {
    let parted = entries.filter { $0.description.lines.contains { $0[...].hasWideGap } }
    guard let first = parted.first, parted.count > 1, parted.count * 3 >= entries.count else {
      return
    }
    reasons.append(
      "The text of \(Quotation.of(first.code.text)) holds a wide gap, like that between two columns."
    )
  }

  /// A line within a text, no further right than the entries and of as many cells, is a row.
  private mutating func findRow() {
    let rows = entries.compactMap { lines[$0.source.line] }
    let counts = rows.map(\.gapCount).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), most.key > 0,
      most.value * 2 > rows.count, let indent = rows.map(\.indent).max()
    else { return }
    let numbers = entries.lazy.flatMap(\.linesBelow)
    let row = numbers.compactMap { [lines] in lines[$0] }.first {
      $0.gapCount == most.key && $0.indent <= indent
    }
    guard let row else { return }
    reasons.append("Line \(row.number) has as many columns as the entries, and is none.")
  }

  /// Where texts go on further right than their entries begin, a line that does not and begins like a
  /// code is one.
  private mutating func findOutdented() {
    let known = Set(entries.map(\.code.text))
    var isIndented = false
    var outdented: DocumentLine?
    for entry in entries {
      guard let first = lines[entry.source.line], first.row == nil else { continue }
      for line in entry.linesBelow.compactMap({ lines[$0] }) where !line.isBlank && line.row == nil
      {
        guard line.indent <= first.indent else {
          isIndented = true
          continue
        }
        let word = line.text.prefix(80).prefix { !$0.isWhitespace }.trimming {
          "[](),:".contains($0)
        }
        if outdented == nil, CodeForm.isTelling(word),
          Self.mayBeCode(word, beside: entry.code.text),
          word != line.text, !known.contains(String(word))
        {
          outdented = line
        }
      }
    }
    guard isIndented, let outdented else { return }
    reasons.append(
      "Line \(outdented.number) begins with what looks like a code, and is no further right than the "
        + "entries.")
  }

  /// Where the codes stand before a sign of equality, a line within a text that has a word before one is an entry.
  private mutating func findEquation() {
    let rows = entries.count { lines[$0.source.line]?.text.isEquation ?? false }
    guard rows * 5 >= entries.count * 4, rows > 2 else { return }
    let line = entries.lazy.flatMap(\.linesBelow).compactMap { [lines] in lines[$0] }
      .first { $0.row == nil && $0.text.isEquation }
    guard let line else { return }
    reasons.append("Line \(line.number) begins as the entries do, and is none.")
  }

  /// A text that begins with the letters that stand for any digit is of a range of codes: `E1xx Doors`.
  private mutating func findMask() {
    let masks = entries.filter { entry in
      let word = entry.name?[...] ?? (entry.description.firstLine ?? "").prefix { !$0.isWhitespace }
      return 2...3 ~= word.count && (word.allSatisfy { $0 == "x" } || word.allSatisfy { $0 == "X" })
    }
    guard let first = masks.first, masks.count > 1 else { return }
    reasons.append("\(Quotation.of(first.code.text)) and others are the beginnings of codes.")
  }

  /// Whether a word is as long as a code and has a digit, or is a name as the code is.
  private static func mayBeCode(_ word: Substring, beside code: String) -> Bool {
    if word.contains(where: \.isNumber) { return word.utf8.count == code.utf8.count }
    return word.utf8.count > 3 && WordForm(word) == .upperSnake
      && WordForm(code[...]) == .upperSnake
  }

  /// Behind a row whose text is not the last cell, what stands below a later cell goes on with that one; where it
  /// begins right below one it was read so.
  private mutating func findOtherColumn(behindText columns: [RowColumn]) {
    guard let text = columns.firstIndex(where: \.isText), text + 1 < columns.count else { return }
    for entry in entries {
      guard let row = lines[entry.source.line] else { continue }
      let cells = row.text.cellsAtGaps
      guard cells.count == columns.count else { continue }
      let end = row.indent + cells[text + 1].offset
      let starts = ColumnStarts(row, columns: columns.count)
      let below = entry.linesBelow.compactMap { lines[$0] }
      let line = below.first {
        ($0.indent + 1 >= end || $0.gapCount > 0) && starts?.parts(of: $0) == nil
      }
      guard let line else { continue }
      reasons.append("Line \(line.number) goes on with another column than the text.")
      return
    }
  }

  /// A text that begins with `or` or a dash, and a word like the code, is that of both, or of all between them; so may be
  /// one that begins with such a word alone, as few do.
  private mutating func findListedCode() {
    let marked = entries.first { $0.listedCode == .marked }
    let bare = entries.filter { $0.listedCode == .bare }
    guard let listed = marked ?? (bare.count * 3 <= entries.count ? bare.first : nil) else {
      return
    }
    reasons.append("The text of \(Quotation.of(listed.code.text)) begins with another code.")
  }

  /// A backslash at the end of a line joins it with the next one, and is no part of a text.
  private mutating func findBackslash() {
    let joined = entries.first { entry in
      entry.source.endLine > entry.source.line && lines[entry.source.line]?.text.last == "\\"
    }
    guard let joined else { return }
    reasons.append(
      "The text of \(Quotation.of(joined.code.text)) holds a backslash that joins two lines.")
  }

  /// The titles of manual pages look like codes.
  private mutating func findManualTitle() {
    let title = entries.first { entry in
      let text = entry.description.firstLine ?? ""
      let next = text.prefix { !$0.isWhitespace }
      let isTitle = text.isEmpty || ["ALSO", "VALUE", "VALUES", "STATUS"].contains(next)
      return isTitle && ManualTitles.isOne(entry.code.text[...])
    }
    guard let title else { return }
    reasons.append(
      "\(Quotation.of(title.code.text)) is the title of a section on manual pages.")
  }
}

/// The form of a word and how long it is, where only its letters and digits may differ.
private struct WordShape: Hashable {
  let isNumbered: Bool
  let length: Int

  /// `nil` for words without digits, which a text may have anywhere.
  init?(_ word: Substring) {
    guard word.contains(where: \.isNumber) else { return nil }
    isNumbered = word.first?.isNumber == true
    length = word.utf8.count
  }
}

extension Entry {
  /// The numbers of its lines but for the first.
  fileprivate var linesBelow: Range<Int> {
    source.line + 1..<max(source.line, source.endLine) + 1
  }
}

extension DocumentLine {
  /// How many wide gaps stand between its words.
  fileprivate var gapCount: Int {
    guard row == nil, text.hasWideGap else { return 0 }
    return text.cellsAtGaps.count - 1
  }
}

extension Substring {
  /// Whether a word stands before a sign of equality between spaces, and more behind it.
  fileprivate var isEquation: Bool {
    let word = prefix(80).prefix { !$0.isWhitespace }
    return !word.isEmpty && self[word.endIndex...].hasPrefix(" = ") && word != "="
  }

  /// Whether three blanks or a tab stand between words.
  fileprivate var hasWideGap: Bool {
    firstRange(of: "   ") != nil || utf8.contains(UInt8(ascii: "\t"))
  }
}

extension Entry {
  fileprivate enum ListedCode { case marked, bare }

  /// How the text begins with a word like the code, no number: behind a mark of lists, or alone, with the same letters
  /// before a digit.
  fileprivate var listedCode: ListedCode? {
    guard let text = description.firstLine else { return nil }
    let words = text.prefix(100).split(whereSeparator: \.isWhitespace)
    guard let first = words.first, words.count > 1 else { return nil }
    if ["or", "and", "/", "&", "-", "–", "—", "to"].contains(first) {
      return isLikeCode(words[1]) ? .marked : nil
    }
    let letters = code.text.prefix(while: \.isLetter)
    let isBare = first != code.text && first.prefix(while: \.isLetter) == letters
    return isBare && first.contains(where: \.isNumber) && isLikeCode(first) ? .bare : nil
  }

  private func isLikeCode(_ word: Substring) -> Bool {
    let form = WordForm(word)?.family
    return CodeForm.isTelling(word) && form != .number && form == WordForm(code.text[...])?.family
  }
}
