import DocumentFormats

/// Recognises documents from which the codes are gone, so that only their texts are left.
///
/// It speaks only where it is sure: where any line begins with a word that may be a code, or a list
/// has items of that kind, the codes are thought to be there.
enum LostCodes {
  /// Why the codes are thought to be lost, as a sentence; `nil` where they may be there.
  static func reason(in lines: [DocumentLine]) -> String? {
    if lines.contains(where: { $0.row != nil || $0.text.firstPipe != nil }) {
      return emptyColumn(lines)
    }
    let texts = lines.filter { !$0.isBlank }
    guard !texts.contains(where: mayBeginWithCode) else { return nil }
    return headerWithoutCodes(texts) ?? bareSentences(texts) ?? likeSentences(texts)
  }

  /// The names of columns, one for the codes, above lines of which none begins with a code.
  private static func headerWithoutCodes(_ lines: [DocumentLine]) -> String? {
    let head = lines.firstIndex { line in
      HeaderWords.words(in: line.text).map { $0.contains("code") || $0.contains("codes") } ?? false
    }
    guard let head, lines.count - head > 3 else { return nil }
    return "line \(lines[head].number) names a column of codes, but no line below begins with one"
  }

  /// Sentences below a title that promises codes.
  private static func bareSentences(_ lines: [DocumentLine]) -> String? {
    let title = lines.firstIndex { line in
      let words = line.text.prefix(60).lowercased().split { !$0.isLetter }
      return line.text.utf8.count < 60 && line.text.last != "."
        && (words.contains("codes") || words.contains("exceptions") || words.contains("errors"))
    }
    guard let title else { return nil }
    let below = lines[(title + 1)...].prefix(2_000)
    let sentences = below.count { isSentence($0.text) }
    guard sentences >= 3, sentences * 10 >= below.count * 8 else { return nil }
    return "the lines below line \(lines[title].number) are sentences without any code"
  }

  /// Lines that speak of an error each, in the same opening words.
  private static func likeSentences(_ lines: [DocumentLine]) -> String? {
    var counts: [String: Int] = [:]
    for line in lines.prefix(2_000) {
      let words = line.text.prefix(200).split(whereSeparator: \.isWhitespace)
      guard words.count > 3, words.prefix(3).contains(where: { isErrorWord($0) }) else { continue }
      counts[words.prefix(2).joined(separator: " "), default: 0] += 1
    }
    guard let (opening, count) = counts.max(by: { $0.value < $1.value }), count >= 3,
      count * 10 >= lines.count * 7
    else { return nil }
    return "\(count) lines begin with '\(opening)', none with a code"
  }

  private static func isErrorWord(_ word: Substring) -> Bool {
    ["error", "exception", "raised", "thrown"].contains(word.lowercased())
  }

  /// Rows of a table whose column of codes is empty in every row.
  private static func emptyColumn(_ lines: [DocumentLine]) -> String? {
    var place: (column: Int, line: Int)?
    var empty = 0
    for line in lines where line.row != nil || line.text.firstPipe != nil {
      let cells = cells(of: line)
      if cells.allSatisfy({ $0.consists(of: "-: ") && !$0.isEmpty || cells.count == 1 }) {
        continue
      }
      if let header = codeColumn(in: cells) {
        if place == nil { place = (header, line.number) }
      } else if let place {
        guard cells.indices.contains(place.column) else { continue }
        guard cells[place.column].isEmpty else { return nil }
        empty += 1
      }
    }
    guard let place, empty >= 2 else { return nil }
    return "the column of codes that line \(place.line) names is empty in every row"
  }

  private static func cells(of line: DocumentLine) -> [Substring] {
    if let row = line.row { return row.cells.map { $0.first { !$0.isBlank }?.text ?? "" } }
    var text = line.text
    if text.first == "|" { text = text.dropFirst() }
    if text.last == "|" { text = text.dropLast() }
    return text.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
  }

  private static func codeColumn(in cells: [Substring]) -> Int? {
    guard cells.count > 1, cells.allSatisfy({ !$0.isEmpty && $0.utf8.count < 40 }) else {
      return nil
    }
    return cells.firstIndex { cell in
      ["code", "error code", "errorcode", "error"].contains(cell.lowercased())
    }
  }

  /// Three words or more, from a capital to a full stop.
  private static func isSentence(_ text: Substring) -> Bool {
    guard text.first?.isUppercase == true, text.last == "." else { return false }
    return text.prefix(400).split(whereSeparator: \.isWhitespace).count > 2
  }

  /// Whether a line, or what stands behind its bullet, begins with what may be a code, alone or
  /// glued to a text.
  private static func mayBeginWithCode(_ line: DocumentLine) -> Bool {
    if let row = line.row { return row.cells.contains { $0.contains(where: mayBeginWithCodeText) } }
    return mayBeginWithCodeText(line)
  }

  private static func mayBeginWithCodeText(_ line: DocumentLine) -> Bool {
    let text = ListItem.text(of: line) ?? line.text
    let word = text.prefix(90).prefix { !$0.isWhitespace }
    let bare = word.withoutMarks.drop { $0 == "#" }
    if bare.contains(where: { $0.isNumber || $0 == "_" }) { return true }
    let end = bare.lastIndex { $0.isLetter }.map { bare.index(after: $0) } ?? bare.startIndex
    guard CodeForm.isTelling(bare[..<end]) else { return false }
    return WordForm(bare[..<end]) != .upperSnake || bare[..<end].utf8.count > 5
  }
}
