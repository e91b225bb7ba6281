// Enumerations, and lists of constants in parentheses.
extension CodeGroups {
  /// The enumeration whose keyword stands at a place.
  mutating func enumeration(at place: Int) -> CodeGroup? {
    let keyword = code.tokens[place]
    let isMacro = keyword.text.hasSuffix("_ENUM") || keyword.isWord("NS_OPTIONS")
    guard keyword.text == "enum" || isMacro, let open = opening(behind: place) else { return nil }
    let end = code.end(of: open)
    let body = (open + 1)..<(end ?? code.tokens.count)
    let start = start(ofLine: place)
    let counts = EnumerationDialect(code, start..<open, body, end).counts
    let title = name(between: place, and: open, behind: end)
    let members = members(at: places(in: body), counts: counts, of: title)
    return CodeGroup(
      kind: .enumeration(counts: counts), title: title, head: start..<(open + 1), end: end,
      isUnclosed: end == nil, members: members)
  }

  /// The brace that opens the body; a few words may stand before it.
  private func opening(behind place: Int) -> Int? {
    var place = place + 1
    for _ in 0..<40 {
      guard place < code.tokens.count else { return nil }
      let token = code.tokens[place]
      if token.isMark("{") { return place }
      if token.isMark(";") || token.isMark("}") || token.isMark(")") || token.isMark("=")
        || token.isWord("enum")
      {
        return nil
      }
      place = code.following(place)
    }
    return nil
  }

  private func start(ofLine place: Int) -> Int {
    var place = place
    var steps = 0
    while place > 0, !code.tokens[place].beginsLine, steps < 12 {
      let before = code.tokens[place - 1]
      guard before.kind == .word || before.isMark("@") else { break }
      place -= 1
      steps += 1
    }
    return place
  }

  private func name(between place: Int, and open: Int, behind end: Int?) -> Substring? {
    let words = code.tokens[(place + 1)..<open]
    if code.tokens[place].text != "enum" { return words.last { $0.kind == .word }?.text }
    let own = words.first { $0.kind == .word && !["class", "struct"].contains($0.text) }
    if let own { return own.text }
    guard let end, end + 1 < code.tokens.count, code.tokens[end + 1].kind == .word else {
      return nil
    }
    return code.tokens[end + 1].text
  }

  /// The places of the members in a body.
  private func places(in body: Range<Int>) -> [Range<Int>] {
    let isCase = { (token: CodeToken) in token.isWord("case") || token.isWord("indirect") }
    if let first = code.first(in: body, where: isCase),
      code.tokens[first].beginsLine || body.first.map({ code.tokens[$0].isWord("case") }) == true
    {
      return cases(of: body)
    }
    if let members = membersOfMixedMarks(in: body) { return members }
    let semicolon = code.first(in: body) { $0.isMark(";") }
    let comma = code.first(in: body) { $0.isMark(",") }
    if let semicolon, comma.map({ $0 < semicolon }) ?? !hasValue(body.lowerBound..<semicolon) {
      return parts(body.lowerBound..<semicolon, ",")
    }
    if semicolon != nil { return parts(body, ";") }
    if comma == nil, let lines = lines(of: body) { return lines }
    return parts(body, ",")
  }

  /// The members, with the constants that they are for those behind them.
  private mutating func members(
    at places: [Range<Int>], counts: Bool, of type: Substring?
  ) -> [CodeMember] {
    var parser = CodeMemberParser(code, constants)
    constants = CodeConstants()
    var members: [CodeMember] = []
    var next: Int? = counts ? 0 : nil
    let statuses = places.compactMap { place in
      code.tokens[place.lowerBound].isWord("option") ? parser.defaultStatus(place) : nil
    }
    for place in places {
      let first = code.tokens[place.lowerBound]
      if first.isWord("option") { continue }
      if first.isWord("reserved") {
        members += reserved((place.lowerBound + 1)..<place.upperBound)
      } else if let member = parser.member(place) {
        members.append(member)
        if case .number(let value, _) = member.value { next = value }
        if member.hasUnknownValue || !member.arguments.isEmpty { next = nil }
        guard let name = member.name else { continue }
        if case .string = member.value {
          parser.constants.define(name, member.value, in: type)
          next = nil
        }
        guard let value = next else { continue }
        parser.constants.define(name, .number(value, text: ""), in: type)
        next = value == Int.max ? nil : value + 1
      }
    }
    constants = parser.constants
    return MacroMembers.unfolded(members).map { $0.isReserved ? $0 : $0.with(statuses.first) }
  }

  /// The members where each has a number and ends with a comma, a semicolon or its line, whichever it
  /// is; `nil` where they are not such, or one mark parts them all.
  private func membersOfMixedMarks(in body: Range<Int>) -> [Range<Int>]? {
    var members: [Range<Int>] = []
    var ends: Set<Substring> = []
    var place = body.lowerBound
    while place < body.upperBound {
      let token = code.tokens[place]
      guard token.kind == .word, token.beginsLine else { return nil }
      var end = place + 1
      if end + 1 < body.upperBound, code.tokens[end].isMark("=") { end += 2 }
      let mark = end < body.upperBound ? code.tokens[end] : nil
      if let mark, mark.isMark(",") || mark.isMark(";") {
        members.append(place..<end)
        ends.insert(mark.text)
        end += 1
      } else {
        guard mark?.beginsLine ?? true else { return nil }
        members.append(place..<end)
        if mark != nil { ends.insert("") }
      }
      place = end
    }
    return ends.count > 1 && hasValue(body) ? members : nil
  }

  private func hasValue(_ range: Range<Int>) -> Bool {
    code.first(in: range) { $0.isMark("=") } != nil
  }

  private func parts(_ range: Range<Int>, _ separator: String) -> [Range<Int>] {
    code.parts(of: range) { $0.isMark(separator) }.filter { !$0.isEmpty }
  }

  /// Numbers that are kept free.
  private func reserved(_ range: Range<Int>) -> [CodeMember] {
    parts(range, ",").map { range in
      var member = CodeMember(place: range)
      member.value = .string(code.tokens[range].map { String($0.text) }.joined(separator: " "))
      member.isReserved = true
      return member
    }
  }

  /// Members that begin with `case`; several of one may be parted by commas.
  private func cases(of body: Range<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var place = body.lowerBound
    while place < body.upperBound {
      guard code.tokens[place].isWord("case") else {
        place = min(code.following(place), body.upperBound)
        continue
      }
      let start = startOfMarks(before: place, in: body)
      let line = endOfCase(from: place, in: body)
      for (index, part) in parts((place + 1)..<line, ",").enumerated() {
        ranges.append(index == 0 ? start..<part.upperBound : part)
      }
      place = line
    }
    return ranges
  }

  /// The first of the annotations that stand right before a place.
  private func startOfMarks(before place: Int, in body: Range<Int>) -> Int {
    var start = place
    while start > body.lowerBound, place - start < 40 {
      let before = code.tokens[start - 1]
      if before.isMark(";") || before.isMark("}") || before.isMark(",") { break }
      guard
        let mark = (body.lowerBound..<start).suffix(40).last(where: { code.tokens[$0].isMark("@") }
        ),
        code.tokens[mark].beginsLine || code.tokens[mark].line == code.tokens[place].line,
        code.following(min(mark + 2, code.tokens.count - 1)) >= start || mark + 2 >= start
      else { break }
      start = mark
    }
    return start
  }

  private func endOfCase(from place: Int, in body: Range<Int>) -> Int {
    var place = code.following(place)
    while place < body.upperBound {
      let token = code.tokens[place]
      if token.isMark(";") { return place }
      if token.beginsLine, !code.tokens[place - 1].isMark(","), !token.isMark("=") { return place }
      place = min(code.following(place), body.upperBound)
    }
    return body.upperBound
  }

  /// One member a line, where nothing parts them.
  private func lines(of body: Range<Int>) -> [Range<Int>]? {
    let words = linesOfMembers(in: body)
    let starts = words.map { word in
      word > body.lowerBound && code.tokens[word - 1].kind == .string
        && code.tokens[word - 1].beginsLine ? word - 1 : word
    }
    guard starts.count > 1 else { return nil }
    return zip(starts, starts.dropFirst() + [body.upperBound]).map { $0..<$1 }
  }

  /// The words that begin lines, or the marks in brackets before them: `[Description("…")] LOST`.
  private func linesOfMembers(in body: Range<Int>) -> [Int] {
    var starts: [Int] = []
    var place = body.lowerBound
    var endOfMark = -1
    while place < body.upperBound {
      let token = code.tokens[place]
      let isMark = token.isMark("[")
      if token.beginsLine, token.kind == .word || isMark, endOfMark != place {
        starts.append(place)
      }
      place = code.following(place)
      if isMark { endOfMark = place }
    }
    return starts
  }
}

extension CodeMember {
  /// The same with a status, where it states none of its own.
  fileprivate func with(_ status: CodeArgument?) -> CodeMember {
    guard let status, !arguments.contains(where: { $0.key.flatMap(CodeKeys.role) == .status })
    else { return self }
    var member = self
    member.arguments.append(status)
    return member
  }
}

/// Tells whether members without values count on from the one before.
private struct EnumerationDialect {
  let counts: Bool

  /// Languages that number their members have a type behind the name, a semicolon behind the brace,
  /// `typedef` before it, or an explicit number among the members.
  init(_ code: CodeText, _ head: Range<Int>, _ body: Range<Int>, _ end: Int?) {
    let words = Set(code.tokens[head].lazy.map(\.text))
    let type = code.first(in: head) { $0.isMark(":") }.map { code.tokens[$0..<head.upperBound] }
    if let type {
      counts = type.contains {
        $0.text.lowercased().contains("int") || $0.text.contains("byte")
          || $0.text.contains("short") || $0.text.contains("long")
      }
      return
    }
    let hasNumbers = body.prefix(4000).contains { place in
      code.tokens[place].isMark("=") && place + 1 < body.upperBound
        && code.tokens[place + 1].kind == .number
    }
    let isNamed =
      !words.isDisjoint(with: ["export", "pub", "implements", "declare"])
      || body.first.map { code.tokens[$0].isWord("case") } == true || Self.isJava(code, words, body)
    let isC =
      words.contains("typedef")
      || end.map { $0 + 1 < code.tokens.count && code.tokens[$0 + 1].isMark(";") } == true
    counts = hasNumbers || isC || !isNamed && !Self.isOfLines(code, body)
  }

  /// Whether there are several members, a line each, with nothing between them.
  private static func isOfLines(_ code: CodeText, _ body: Range<Int>) -> Bool {
    body.prefix(200).count { code.tokens[$0].kind == .word && code.tokens[$0].beginsLine } > 1
      && code.first(in: body) { $0.isMark(",") || $0.isMark(";") } == nil
  }

  private static func isUpper(_ text: Substring) -> Bool { text.allSatisfy { !$0.isLowercase } }

  /// `public enum` or `enum class` with members in upper case, or a list that a semicolon ends.
  private static func isJava(_ code: CodeText, _ words: Set<Substring>, _ body: Range<Int>) -> Bool
  {
    if code.first(in: body, where: { $0.isMark(";") }) != nil { return true }
    guard let first = body.first.map({ code.tokens[$0] }) else { return false }
    let isOpen = words.contains("public") || words.contains("class") || words.contains("internal")
    return isOpen && isUpper(first.text) && first.text.utf8.count > 1
  }
}
