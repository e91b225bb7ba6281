// Maps from codes to texts, and tables of structures.
extension CodeGroups {
  /// The rows between the brackets that open at a place, if they look like codes with texts.
  func rows(at place: Int, statement: Int) -> CodeGroup? {
    guard let end = code.end(of: place) else { return nil }
    let inner = (place + 1)..<end
    let sample = samples(of: inner)
    let title = title(of: place, statement: statement)
    let takesWords = title?.namesErrors ?? false
    guard !sample.isEmpty,
      sample.flatMap(arms).prefix(2).allSatisfy({ row($0, takesWords: takesWords) != nil })
    else { return nil }
    let parts = code.parts(of: inner) { $0.isMark(",") }.flatMap(arms).filter { !$0.isEmpty }
    let rows = parts.map { row($0, takesWords: takesWords) }
    let count = rows.count { $0 != nil }
    guard count > 1 || rows.first??.isObject == true, count * 10 >= parts.count * 6 else {
      return nil
    }
    let members = zip(rows, parts).compactMap { row, part in row ?? unknownRow(part) }
    return CodeGroup(
      kind: .rows, title: title, head: place..<(place + 1),
      end: end,
      isUnclosed: false, members: withValues(members))
  }

  /// A row with the key of a code whose value is not known.
  private func unknownRow(_ part: Range<Int>) -> CodeMember? {
    let range = withoutAttributes(part)
    guard let first = range.first, separator(at: first + 1, range) != nil else { return nil }
    var member = CodeMember(place: range)
    let token = code.tokens[first]
    switch token.kind {
    case .number: member.value = constants.value(of: code.tokens[first...first])
    case .word where token.text.lastPart.isConstantKey:
      member.name = token.text
      member.hasUnknownValue = true
    case .word, .string, .mark: return nil
    }
    return member
  }

  /// The rows of a map from names to codes with the codes as values: all are words, in the manner of
  /// codes, and each is there once. Where the names hold numbers and the words none, the names are the
  /// codes.
  private func withValues(_ rows: [CodeMember]) -> [CodeMember] {
    let named = rows.filter { !$0.hasUnknownValue }
    let words = named.compactMap { $0.texts.count == 1 ? $0.texts[0] : nil }
    let isMap = named.allSatisfy { row in
      guard let name = row.name else { return false }
      return row.value == nil && row.arguments.isEmpty && !names.contains(name.lastPart)
    }
    guard isMap, named.count > 1, words.count == named.count, Set(words).count == words.count,
      words.allSatisfy({ CodeForm.isTelling($0[...]) || WordForm($0[...]) == .word }),
      words.count(where: { CodeForm.isTelling($0[...]) }) * 2 >= words.count,
      words.contains(where: { $0.contains(where: \.isNumber) })
        || !named.allSatisfy({ $0.name?.contains(where: \.isNumber) == true })
    else { return rows }
    return rows.map { row in
      var row = row
      if let word = row.texts.first { (row.value, row.texts) = (.string(word), []) }
      return row
    }
  }

  /// The first three parts.
  private func samples(of range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var (start, place) = (range.lowerBound, range.lowerBound)
    while place < range.upperBound, parts.count < 3, place - start < 2_000 {
      if code.tokens[place].isMark(",") {
        if start < place { parts.append(start..<place) }
        start = place + 1
      }
      place = min(code.following(place), range.upperBound)
    }
    if start < place, place == range.upperBound, parts.count < 3 { parts.append(start..<place) }
    return parts
  }

  /// The arms of a `match` or `switch` in a part; nothing stands behind the braces of one.
  private func arms(of part: Range<Int>) -> [Range<Int>] {
    var arms: [Range<Int>] = []
    var (start, place) = (part.lowerBound, part.lowerBound)
    while place < part.upperBound {
      let isBody =
        place > start && code.tokens[place].isMark("{") && code.tokens[place - 1].isMark("=>")
      place = min(code.following(place), part.upperBound)
      if isBody, place < part.upperBound, code.tokens[place].beginsLine {
        arms.append(start..<place)
        start = place
      }
    }
    return arms + [start..<part.upperBound]
  }

  /// The row in a part; `takesWords` for a map of errors, whose keys are their codes whatever they look like.
  private func row(_ part: Range<Int>, takesWords: Bool) -> CodeMember? {
    let attributed = withoutAttributes(part)
    let range = code.symbol(at: attributed.lowerBound).map { $0..<part.upperBound } ?? attributed
    guard !range.isEmpty else { return nil }
    let tokens = code.tokens
    var member = CodeMember(place: range)
    let parser = CodeMemberParser(code, constants)
    let first = range.lowerBound
    if let end = code.end(of: first), tokens[first].kind == .mark {
      if end == range.upperBound - 1 {
        member.arguments = parser.arguments((first + 1)..<end)
        return member.isRow ? member : nil
      }
      guard tokens[first].isMark("["), end - first == 2, let value = separator(at: end + 1, range)
      else { return nil }
      return pair(first + 1, value..<range.upperBound, member, parser, takesWords)
    }
    if let value = separator(at: first + 1, range) {
      return pair(first, value..<range.upperBound, member, parser, takesWords)
    }
    guard let open = range.prefix(4).first(where: { tokens[$0].isMark("(") }), open > first,
      tokens[first..<open].allSatisfy({ $0.kind == .word }),
      code.end(of: open) == range.upperBound - 1
    else { return nil }
    member.arguments = parser.arguments((open + 1)..<(range.upperBound - 1))
    return member.isRow ? member : nil
  }

  /// A row without attributes such as `#[cfg(test)]` before it.
  private func withoutAttributes(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start + 1 < range.upperBound, code.tokens[start].isMark("#"),
      code.tokens[start + 1].isMark("["), let end = code.end(of: start + 1), end < range.upperBound
    { start = end + 1 }
    return start..<range.upperBound
  }

  /// The place behind what parts a key from its value.
  private func separator(at place: Int, _ range: Range<Int>) -> Int? {
    guard place + 1 < range.upperBound else { return nil }
    let token = code.tokens[place]
    return token.isMark(":") || token.isMark("=>") || token.isMark("=") ? place + 1 : nil
  }

  private func pair(
    _ key: Int, _ value: Range<Int>, _ member: CodeMember, _ parser: CodeMemberParser,
    _ takesWords: Bool
  ) -> CodeMember? {
    var member = member
    guard code.tokens[key].kind != .mark else { return nil }
    var inner = CodeMember(place: value)
    let isBraced = value.count == 3 && code.tokens[value.lowerBound].isMark("{")
    parser.readExpression(isBraced ? value.dropFirst().dropLast() : value, into: &inner)
    (member.arguments, member.beginning) = (inner.arguments, inner.beginning)
    if case .string(let text) = inner.value { member.texts = [text] }
    return code.tokens[key].kind == .word
      ? named(key, inner, member, takesWords) : valued(key, inner, member)
  }

  /// A member whose key is a word; `nil` where it says too little.
  private func named(
    _ key: Int, _ inner: CodeMember, _ member: CodeMember, _ takesWords: Bool
  ) -> CodeMember? {
    var member = member
    let token = code.tokens[key]
    member.name = token.text
    guard
      token.text.lastPart.isConstantKey || names.contains(token.text.lastPart)
        || inner.arguments.contains(where: \.isCode)
        || takesWords && (inner.saysSentence || inner.isRow)
    else { return nil }
    if takesWords, inner.saysSentence { return member }
    if case .number(let number, let text) = inner.value {
      member.value = .number(number, text: text)
    }
    let saysMore =
      names.contains(token.text.lastPart) && member.arguments.contains { $0.key != nil }
      || token.text.lastPart.isConstantKey && inner.callsWithSentence
    return member.texts.isEmpty && !member.isRow && member.value == nil && !saysMore
      ? nil : member
  }

  /// A member whose key is a number or a text; `nil` where it says too little.
  private func valued(_ key: Int, _ inner: CodeMember, _ member: CodeMember) -> CodeMember? {
    var member = member
    let token = code.tokens[key]
    member.value =
      token.kind == .number
      ? constants.value(of: code.tokens[key...key]) : .string(token.text.unescaped)
    if token.kind == .string, inner.arguments.contains(where: \.isCode), WordForm(token.text) != nil
    {
      (member.name, member.value) = (token.text, nil)
    }
    if case .number(let number, let text) = inner.value, token.kind == .string {
      (member.name, member.value) = (token.text, .number(number, text: text))
      return CodeForm.isTelling(token.text) ? member : nil
    }
    guard
      token.kind == .number || CodeForm.isTelling(token.text)
        || inner.arguments.contains(where: \.isCode)
    else { return nil }
    return member.texts.isEmpty && !inner.arguments.contains(where: \.isText) ? nil : member
  }

  /// The name to which the statement gives what is between these brackets.
  private func title(of place: Int, statement: Int) -> Substring? {
    let tokens = code.tokens
    let open = place > 0 && tokens[place - 1].isWord("array") ? place - 1 : place
    if open >= 2, tokens[open - 1].isMark(":"), tokens[open - 2].kind != .mark {
      return tokens[open - 2].text
    }
    if open >= 2, tokens[open - 1].isMark("=>"), tokens[open - 2].kind == .string {
      return tokens[open - 2].text
    }
    guard statement < place, place - statement < 60 else { return nil }
    if tokens[statement].isMark("@"), place - statement <= 3 { return tokens[statement + 1].text }
    guard let equals = code.first(in: statement..<place, where: { $0.isMark("=") }) else {
      return nil
    }
    let colon = code.first(in: statement..<equals) { $0.isMark(":") } ?? equals
    let name = tokens[statement..<colon].last { $0.kind == .word }?.text
    return name == "module.exports" ? nil : name
  }
}

extension CodeMember {
  /// Whether its cells are an object with a code in it.
  fileprivate var isObject: Bool { arguments.contains(where: \.isCode) }

  /// Whether its cells hold a code and a text.
  var isRow: Bool {
    if arguments.contains(where: { $0.key != nil }) { return isObject }
    guard arguments.contains(where: \.isText), arguments.count > 1 else { return false }
    return arguments.contains { argument in
      switch argument.value {
      case .number: true
      case .string(let text): CodeForm.isTelling(text[...])
      case .word(let word): word[...].lastPart.isConstantKey
      case nil: false
      }
    }
  }
}

extension CodeArgument {
  /// Whether it is a code by its key, which is one of the row itself.
  var isCode: Bool {
    guard let key, value != nil, !isNested else { return false }
    return CodeKeys.role(of: key) == .code
  }

  /// Whether it stands in an object within the row.
  var isNested: Bool { key?.contains(".") == true }

  var isText: Bool { if case .string = value { true } else { false } }
}

extension Substring {
  /// Whether a name is written as constants are.
  var isConstantKey: Bool {
    utf8.count > 1 && first?.isUppercase == true && CodeForm.isTelling(self)
      || utf8.count > 1 && allSatisfy { $0.isUppercase || $0.isNumber || $0 == "_" }
        && contains(where: \.isLetter)
  }
}
