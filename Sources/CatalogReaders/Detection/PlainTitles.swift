import DocumentFormats

/// The lines above entries that are their titles, in a document whose format marks no headings.
///
/// Of the lines above an entry, the one right above it is the title, otherwise the last that
/// promises errors or codes. Between entries, a title must promise them too, or stand behind a
/// blank line where entries follow each other without.
struct PlainTitles {
  private let lines: [DocumentLine]
  /// The indices of the lines that begin entries.
  private let entries: Set<Int>
  /// Whether most entries follow each other without blank lines.
  private let isTight: Bool
  private(set) var all: [Substring] = []

  private var candidates: [Candidate] = []
  private var isBetween = false
  private var afterBlank = true
  /// Whether the line above is an entry of nothing but its code.
  private var afterBareCode = false
  /// The codes since the last title.
  private var codes: Set<Substring> = []

  private struct Candidate {
    let text: Substring
    let isPromising: Bool
    /// Whether nothing but the names of columns stands between it and the next entry.
    let isNear: Bool
  }

  /// `strays` are the indices of lines that are no titles, however they look.
  init(_ lines: [DocumentLine], entries: Set<Int>, strays: Set<Int> = []) {
    self.lines = lines
    self.entries = entries
    isTight = entries.count { $0 > 0 && !lines[$0 - 1].isBlank } * 2 >= entries.count
    for (index, line) in lines.enumerated().prefix(CodeSamples.lineLimit) {
      if entries.contains(index) {
        addEntry(at: index)
      } else if line.isBlank {
        afterBlank = true
      } else if !strays.contains(index) {
        addText(at: index)
        (afterBlank, afterBareCode) = (false, false)
      }
    }
  }

  /// Whether the first entry has a title above it.
  var startsWithTitle: Bool {
    guard let first = entries.min() else { return false }
    return lines[..<first].contains(where: Self.isTitle)
  }

  private mutating func addEntry(at index: Int) {
    let text = lines[index].text
    let code = Self.code(beginning: text)
    let nearest = candidates.last
    let chosen =
      nearest?.isNear == true ? nearest : candidates.last(where: \.isPromising) ?? nearest
    var title = chosen?.text
    if title == nil, codes.contains(code), code.count < text.count {
      title = self.title(rightAbove: index)
    }
    if let title {
      all.append(title)
      codes = []
    }
    if CodeForm.isTelling(code) || code.contains(" ") { codes.insert(code) }
    afterBareCode = code.count == text.count && WordForm(code) != .mixed
    (candidates, isBetween, afterBlank) = ([], true, false)
  }

  private mutating func addText(at index: Int) {
    let line = lines[index]
    let isPromising = Self.isPromising(line.text)
    guard Self.isTitle(line), !isContinued(index), !isNameOfColumn(index),
      !afterBareCode || isPromising
    else { return }
    let isSetOff = !isBetween || afterBlank && isTight || isAboveColumns(index)
    guard isPromising || isSetOff else { return }
    candidates.append(
      Candidate(text: line.text, isPromising: isPromising, isNear: isAboveEntry(index)))
  }

  /// The line above an entry whose code stood there before: it begins another table.
  private func title(rightAbove index: Int) -> Substring? {
    let above = lines[..<index].indices.suffix(4).last {
      !lines[$0].isBlank && HeaderWords.words(in: lines[$0].text) == nil
    }
    guard let above, !entries.contains(above), Self.isTitle(lines[above]) else { return nil }
    return lines[above].text
  }

  /// The first word of an entry, with the number behind it in `ERROR 101`.
  private static func code(beginning text: Substring) -> Substring {
    let word = text.prefix(80).prefix { !$0.isWhitespace }
    let number = text[word.endIndex...].dropFirst().prefix { $0.isASCII && $0.isNumber }
    return number.isEmpty || !word.allSatisfy(\.isLetter) ? word : text[..<number.endIndex]
  }

  private static let promisingWords: Set<String> = [
    "errors", "codes", "exceptions", "statuses", "responses", "fehler", "fehlercodes", "erreurs",
    "errores", "códigos", "codigos", "erros", "codici", "errori", "коды", "ошибок",
  ]

  /// Whether a title speaks of errors or codes.
  private static func isPromising(_ title: Substring) -> Bool {
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.contains { promisingWords.contains(String($0)) || isStatusClass($0) }
  }

  /// Whether a word stands for all statuses of a kind: `4xx`.
  private static func isStatusClass(_ word: Substring) -> Bool {
    word.utf8.count == 3 && word.hasSuffix("xx") && word.first.map { "12345".contains($0) } == true
  }

  /// Whether the line below goes on with a sentence.
  private func isContinued(_ index: Int) -> Bool {
    guard index + 1 < lines.count, let first = lines[index + 1].text.first else { return false }
    return first.isLowercase
      && !CodeForm.isTelling(lines[index + 1].text.prefix { !$0.isWhitespace && $0 != ":" })
  }

  /// Whether a line and the one below are nothing but the names of columns, a word each.
  private func isNameOfColumn(_ index: Int) -> Bool {
    let cells = lines[index...].prefix(5).filter { !$0.isBlank }.prefix(2).map(\.text)
    return cells.count == 2
      && cells.allSatisfy { !$0.contains(where: \.isWhitespace) && ColumnWords.isName(String($0)) }
  }

  private func isAboveEntry(_ index: Int) -> Bool {
    let below = lines[(index + 1)...].indices.prefix(8).first {
      !lines[$0].isBlank && HeaderWords.words(in: lines[$0].text) == nil
    }
    return below.map(entries.contains) ?? false
  }

  private func isAboveColumns(_ index: Int) -> Bool {
    let below = lines[(index + 1)...].first { !$0.isBlank }
    return below.flatMap { HeaderWords.words(in: $0.text) } != nil
  }

  private static let labels = LabelDictionary()

  /// Whether a line is short, begins as a title does, and ends without a mark.
  private static func isTitle(_ line: DocumentLine) -> Bool {
    guard line.text.utf8.count <= 80, let first = line.text.first, let last = line.text.last,
      first.isLetter && !first.isLowercase || first.isNumber,
      !".,;?!>}])\"|".contains(last) || last == ")",
      !HeaderWords.mayName(line.text), !HeaderWords.isNameOfText(line.text),
      Bullet.text(of: line) == nil,
      labels.label(in: line)?.rest.isBlank ?? true
    else { return false }
    let words = line.text.split(whereSeparator: \.isWhitespace)
    return words.count <= 8 && !isSentence(words)
      && !PageFurniture.isFound(in: line.text)
  }

  /// Whether the words are a sentence that announces a list: `The following codes are known:`.
  private static func isSentence(_ words: [Substring]) -> Bool {
    guard words.last?.last == ":", let first = words.first else { return false }
    return ["The", "These", "This", "Here", "Below"].contains(first)
  }
}
