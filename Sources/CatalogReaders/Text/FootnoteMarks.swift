import DocumentFormats

/// The marks of footnotes behind the codes with which lines and cells begin: `2002*`, `E10¹`, `2002[1]`.
///
/// A mark is one only where other codes of the same form stand in such places without any, and none of them is
/// the code before the mark: `5*` among codes of two digits stands for several of them.
struct FootnoteMarks {
  private let lines: [DocumentLine]
  /// How many words without a mark stand in each place, by their forms, and which ones.
  private var counts: [MarkedWord.Form: Int] = [:]
  private var unmarked: Set<Unmarked> = []
  /// How many lines begin with asterisks and then a text, as a footnote does, and many an item of a list.
  private var noteCount = 0

  /// A word in the place of a form.
  private struct Unmarked: Hashable {
    let text: Substring
    let form: MarkedWord.Form
  }

  /// The lines without such marks.
  static func removed(from lines: [DocumentLine]) -> [DocumentLine] {
    let hasMarks = lines.contains { line in
      line.row.map { $0.cells.contains { $0.first.map(MarkedWord.mayHaveMark) == true } }
        ?? MarkedWord.mayHaveMark(line)
    }
    return hasMarks ? FootnoteMarks(lines).rest : lines
  }

  private init(_ lines: [DocumentLine]) {
    self.lines = lines
    for line in lines where !line.isBlank {
      if line.row == nil, line.text.first == "*", Bullet.text(of: line) != nil { noteCount += 1 }
      for word in Self.words(of: line) where word.mark.isEmpty {
        counts[word.form, default: 0] += 1
        unmarked.insert(Unmarked(text: word.text, form: word.form))
      }
    }
  }

  private static func words(of line: DocumentLine) -> [MarkedWord] {
    guard let row = line.row else {
      return [MarkedWord(line, in: line.headingLevel.map { -1 - $0 } ?? -1)].compactMap(\.self)
    }
    return row.cells.enumerated().compactMap { column, cell in
      cell.first.flatMap { MarkedWord($0, in: column) }
    }
  }

  private var rest: [DocumentLine] {
    lines.map { line in
      guard let row = line.row else {
        let place = line.headingLevel.map { -1 - $0 } ?? -1
        return MarkedWord(line, in: place).flatMap { without($0, line) } ?? line
      }
      var cells = row.cells
      var isChanged = false
      for (column, cell) in cells.enumerated() {
        guard let first = cell.first, let word = MarkedWord(first, in: column),
          let changed = without(word, first)
        else { continue }
        cells[column][0] = changed
        isChanged = true
      }
      return isChanged ? line.replacing(cells: cells) : line
    }
  }

  /// A line without its mark; `nil` where it has none.
  private func without(_ word: MarkedWord, _ line: DocumentLine) -> DocumentLine? {
    guard !word.mark.isEmpty, counts[word.form, default: 0] > 1,
      !unmarked.contains(Unmarked(text: word.text, form: word.form)),
      word.form.length != nil || word.mark.first != "*" || noteCount == 1
    else { return nil }
    return line.removing(word.mark.startIndex..<word.mark.endIndex)
  }
}

/// The word with which a line or a cell begins, and the mark behind it.
private struct MarkedWord {
  /// Where words stand, and what they have in common.
  struct Form: Hashable {
    let place: Int
    let form: WordForm
    /// Of words with digits.
    let length: Int?
  }

  let text: Substring
  /// Empty where there is none.
  let mark: Substring
  let form: Form

  /// `nil` where the word is no code.
  init?(_ line: DocumentLine, in place: Int) {
    let word = Self.first(of: line)
    let end = Self.endOfCode(in: word)
    text = word[..<end]
    mark = word[end...]
    guard CodeForm.isTelling(text), let form = WordForm(text)?.family else { return nil }
    let length = text.contains(where: \.isNumber) ? text.utf8.count : nil
    self.form = Form(place: place, form: form, length: length)
  }

  /// Whether the first word of a line ends as those do that have a mark.
  static func mayHaveMark(_ line: DocumentLine) -> Bool {
    let word = first(of: line)
    guard let byte = word.utf8.last else { return false }
    if byte < 0x80 { return byte == UInt8(ascii: "*") || byte == UInt8(ascii: "]") }
    return word.last.map { marks.contains($0) || BaselineShift.isSuperscript($0) } == true
  }

  /// The first word without the mark of a list or the border of a cell before it, and without a colon behind it.
  private static func first(of line: DocumentLine) -> Substring {
    var text = line.text
    if let first = text.utf8.first,
      first == UInt8(ascii: "|") || first == UInt8(ascii: "-")
        || first == UInt8(ascii: "*") || first >= 0x80,
      let rest = Bullet.text(of: line)
        ?? (first == UInt8(ascii: "|") ? text.dropFirst().trimmed : nil)
    {
      text = rest
    }
    let bytes = text.utf8.prefix(90)
    let end =
      bytes.firstIndex { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: "|") } ?? bytes.endIndex
    var word = text[..<end]
    if word.utf8.last == UInt8(ascii: ":") { word = word.dropLast() }
    return word
  }

  /// Where the mark behind a code begins.
  private static func endOfCode(in word: Substring) -> Substring.Index {
    if word.last == "]" {
      guard let open = word.lastIndex(of: "["), open > word.startIndex else { return word.endIndex }
      let inner = word[open...].dropFirst().dropLast()
      let isMark =
        inner.first == "^" || 1...2 ~= inner.count && inner.allSatisfy(\.isNumber)
        || inner.count == 1 && inner.allSatisfy(\.isLetter)
      return isMark ? open : word.endIndex
    }
    let end = word.lastIndex { !marks.contains($0) && !BaselineShift.isSuperscript($0) }
    let rest = end.map { word[word.index(after: $0)...] } ?? ""
    guard let end, rest.count <= 4 else { return word.endIndex }
    return word.index(after: end)
  }

  private static let marks: Set<Character> = ["*", "†", "‡", "§", "¶"]
}
