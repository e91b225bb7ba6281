import DocumentFormats

/// Proposes rows without marks where lines begin with words that look like codes, before a space or
/// glued to their texts.
enum RowsProposer: ShapeProposer {
  static func proposals(for lines: [DocumentLine]) -> [ReadingInstructions] {
    manual(lines) + spaced(lines) + phrases(lines) + glued(lines)
  }

  /// Whether a line may be a row at all.
  private static func isCandidate(_ line: DocumentLine) -> Bool {
    !line.isBlank && line.headingLevel == nil && line.row == nil && line.text.firstPipe == nil
  }

  private static func spaced(_ lines: [DocumentLine]) -> [ReadingInstructions] {
    var samples = CodeSamples()
    for (index, line) in lines.enumerated().prefix(CodeSamples.lineLimit) where isCandidate(line) {
      samples.add(line.text.prefix { !$0.isWhitespace }.prefix(90).withoutMarks, line: index)
    }
    guard let (single, words) = samples.form else { return [] }
    let (code, found) = RowCodes(single, words).addingRangesAndLists(in: lines)
    let outline = PlainOutline(lines, entries: found)
    let places = found.sorted().spread(over: 2_000)
    let namesStatus = places.contains { $0 > 0 && lines[$0 - 1].namesStatus }
    let columns = RowColumns(places.map { lines[$0] }, namesStatus: namesStatus)
    var shapes = [RowsShape(code: code)]
    if let (code, columns) = columns.best(code) {
      // What counts the rows is no code.
      if columns.first?.role == .ignore { shapes = [] }
      shapes.insert(RowsShape(code: code, columns: columns), at: 0)
    }
    if let columns = NamedGaps(lines, rows: found)?.columns {
      shapes.insert(RowsShape(code: code, columns: columns), at: 0)
    }
    return shapes.map { outline.instructions(.rows($0)) }
  }

  /// The tags below the headings of errors in a manual page, which may be short words in capitals.
  private static func manual(_ lines: [DocumentLine]) -> [ReadingInstructions] {
    guard let (code, found) = ManualTags(lines).form else { return [] }
    return [PlainOutline(lines, entries: found).instructions(.rows(RowsShape(code: code)))]
  }

  /// Codes of a word and a number.
  private static func phrases(_ lines: [DocumentLine]) -> [ReadingInstructions] {
    guard let (code, found) = RowCodes.phrases(in: lines, where: isCandidate) else { return [] }
    let outline = PlainOutline(lines, entries: found)
    return [outline.instructions(.rows(RowsShape(code: code)))]
  }

  private static func glued(_ lines: [DocumentLine]) -> [ReadingInstructions] {
    var plain = CodeSamples()
    var behindStatus = CodeSamples()
    var beforeStatus = CodeSamples()
    var behindName = CodeSamples()
    for (index, line) in lines.enumerated().prefix(CodeSamples.lineLimit) where isCandidate(line) {
      if let code = GluedWord.codeBeforeStatus(in: line.text) {
        beforeStatus.add(code, line: index)
      }
      if let code = GluedWord.codeBehindName(in: line.text) { behindName.add(code, line: index) }
      guard let word = GluedWord(line.text) else { continue }
      plain.add(word.code, line: index)
      if let code = word.codeBehindStatus { behindStatus.add(code, line: index) }
    }
    let names = try? Pattern("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_[A-Z]+")
    let text = RowColumn(.description)
    var proposals = [
      instructions(beforeStatus, [RowColumn(.code), RowColumn(.status), text], lines),
      instructions(behindName, [RowColumn(.name, pattern: names), RowColumn(.code), text], lines),
      instructions(behindStatus, [RowColumn(.status), RowColumn(.code), text], lines),
    ]
    let rows = lines.prefix(CodeSamples.lineLimit)
    if let outcomes = OutcomeRows(rows.filter(isCandidate)) {
      let found = Set(rows.indices.filter { outcomes.beginsRow(rows[$0]) })
      proposals.append(PlainOutline(lines, entries: found).instructions(.rows(outcomes.shape)))
    } else {
      proposals.append(instructions(plain, RowsShape.defaultColumns, lines))
    }
    return proposals.compactMap(\.self)
  }

  /// Rows of these columns, where the samples have a form.
  private static func instructions(
    _ samples: CodeSamples, _ columns: [RowColumn], _ lines: [DocumentLine]
  ) -> ReadingInstructions? {
    guard let (code, found) = samples.form else { return nil }
    let shape = RowsShape(code: code, columns: columns)
    return PlainOutline(lines, entries: found).instructions(.rows(shape))
  }
}

/// The word at the beginning of a line to whose end a text is glued.
private struct GluedWord {
  let code: Substring
  /// The code where three digits of a status stand before it.
  let codeBehindStatus: Substring?

  init?(_ line: Substring) {
    let word = line.prefix(100).prefix { !$0.isWhitespace }
    let digits = word.prefix { $0 == "-" || $0.isASCII && $0.isNumber }
    codeBehindStatus = Self.codeBehindStatus(in: word, digits)
    if !digits.isEmpty, digits.count < word.count {
      let rest = word[digits.endIndex...].lowercased()
      // The digits of a hexadecimal number: `0x10`, `21H`.
      if rest.hasPrefix("x") || rest == "h" || Self.isSerial(word) { return nil }
      code = digits
      return
    }
    let end = CellBorder.places(in: line.prefix(102)).last { place in
      place < word.endIndex && CodeForm.isTelling(line[..<place])
        && CellBorder.beginsText(line[place...])
    }
    guard let end else { return nil }
    code = line[..<end]
  }

  /// Whether digits stand behind capitals that stand behind digits: `01P01` is one code.
  private static func isSerial(_ word: Substring) -> Bool {
    word.allSatisfy { $0.isASCII && ($0.isNumber || $0.isUppercase) }
      && word.drop(while: \.isNumber).contains(where: \.isNumber)
  }

  /// The number that is glued to a name in capitals, and to which a text is glued.
  static func codeBehindName(in line: Substring) -> Substring? {
    let name = line.prefix(100).prefix { $0.isASCII && $0.isUppercase || $0 == "_" }
    guard name.contains("_"), name.last != "_", name.first != "_" else { return nil }
    let rest = line[name.endIndex...]
    let sign = rest.first == "-" ? 1 : 0
    let digits = rest.dropFirst(sign).prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, rest[digits.endIndex...].first?.isLetter == true else { return nil }
    return rest[..<digits.endIndex]
  }

  /// The code to which three digits of a status are glued, and to those perhaps a text.
  static func codeBeforeStatus(in line: Substring) -> Substring? {
    let word = line.prefix(100).prefix { !$0.isWhitespace }
    guard let start = word.firstIndex(where: { $0.isASCII && $0.isNumber }), start > word.startIndex
    else { return nil }
    let digits = word[start...].prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 3, "12345".contains(digits[start]), word[..<start].last?.isLetter == true,
      word[digits.endIndex...].first?.isNumber != true, word[digits.endIndex...].first != "_"
    else { return nil }
    return word[..<start]
  }

  private static func codeBehindStatus(in word: Substring, _ digits: Substring) -> Substring? {
    guard digits.count >= 3, let first = digits.first, "12345".contains(first) else { return nil }
    let rest = word.dropFirst(3)
    if digits.count >= 5 { return digits.dropFirst(3) }
    guard digits.count == 3 else { return nil }
    let end = CellBorder.places(in: rest).last { place in
      CodeForm.isTelling(rest[..<place]) && CellBorder.beginsText(rest[place...])
    }
    return end.map { rest[..<$0] }
  }
}

/// What the second words of rows tell about their columns.
private struct RowColumns {
  private let first: [Substring]
  private let second: [Substring]
  /// Whether the names of the columns, above some of the rows at least, speak of statuses.
  private let namesStatus: Bool

  init(_ rows: [DocumentLine], namesStatus: Bool) {
    self.namesStatus = namesStatus
    let words = rows.map { $0.text.prefix(200).split(maxSplits: 2, whereSeparator: \.isWhitespace) }
      .filter { $0.count > 1 }
    first = words.map { $0[0] }
    second = words.map { $0[1] }
  }

  /// Columns besides the usual ones, with the pattern of their code.
  func best(_ code: Pattern) -> (code: Pattern, columns: [RowColumn])? {
    guard first.count >= 2 else { return nil }
    let areNumbers = second.allMost { WordForm($0) == .number }
    let areNames = second.allMost {
      CodeForm.isTelling($0) && WordForm($0) != .number && $0.utf8.count > 3
    }
    let firstAreNumbers = first.allMost { WordForm($0) == .number }
    let text = RowColumn(.description)
    if first.allMost(\.isStatus), areNames || areNumbers, let code = pattern(of: second) {
      return (code, [RowColumn(.status), RowColumn(.code), text])
    }
    let hasStatuses = namesStatus ? second.count(where: \.isStatus) > 2 : second.allMost(\.isStatus)
    if hasStatuses { return (code, [RowColumn(.code), RowColumn(.status), text]) }
    if areRowNumbers, areNames, second.allMost({ $0.contains(where: \.isNumber) }),
      Set(second).count == second.count, let code = pattern(of: second)
    {
      return (code, [RowColumn(.ignore), RowColumn(.code), text])
    }
    if areNames, firstAreNumbers { return (code, [RowColumn(.code), RowColumn(.name), text]) }
    if areNumbers, !firstAreNumbers, let code = pattern(of: second) {
      return (code, [RowColumn(.name), RowColumn(.code), text])
    }
    return nil
  }

  /// Whether the first words count the rows from 1.
  private var areRowNumbers: Bool {
    first.count > 2 && first.enumerated().allSatisfy { $1 == "\($0 + 1)" }
  }

  private func pattern(of words: [Substring]) -> Pattern? {
    CodeForm(words.filter { CodeForm.isTelling($0) }).flatMap { try? Pattern($0.pattern) }
  }
}

extension DocumentLine {
  /// Whether it names columns, a status behind the code.
  fileprivate var namesStatus: Bool {
    let words = HeaderWords.words(in: text) ?? []
    return words.dropFirst().prefix(3).contains { $0 == "http" || $0 == "status" }
      && words.first?.contains("code") == true
  }
}

extension Substring {
  /// Three digits that an HTTP status could be.
  fileprivate var isStatus: Bool {
    utf8.count == 3 && first.map { "12345".contains($0) } == true
      && dropFirst().allSatisfy { $0.isASCII && $0.isNumber || $0 == "x" || $0 == "X" }
  }
}

extension [Substring] {
  /// Whether nine of ten fulfil a condition.
  fileprivate func allMost(_ condition: (Substring) -> Bool) -> Bool {
    !isEmpty && count(where: condition) * 10 >= count * 9
  }
}
