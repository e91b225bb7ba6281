import DocumentFormats

/// An enumeration in source code: `enum Name { First = 1, Second, Third = 0x10 }`.
///
/// The enumeration is a category, a member's value its code and the member its name. A value is a
/// whole number, decimal or hexadecimal. A member without a value has the one before it plus one,
/// or zero, as in C. Reports members with any other value, and an enumeration that is cut off.
package struct CodeShape: Sendable {
  /// The enumeration's name.
  package let enumeration: String

  package init(enumeration: String) { self.enumeration = enumeration }

  func read(_ lines: [DocumentLine]) -> ShapeReading {
    let tokens = lines.flatMap(CodeToken.tokens)
    guard let head = head(in: tokens), let first = tokens[head].first, let last = tokens[head].last
    else {
      return withoutEnum(lines, tokens)
    }
    let end = tokens[head.upperBound...].firstIndex { $0.text == "}" }
    var members = EnumMembers()
    let body = tokens[head.upperBound..<(end ?? tokens.endIndex)]
    for member in body.split(whereSeparator: { $0.text == "," }) { members.add(member) }
    let title = ShapeReading.Title(text: enumeration, line: first.line)
    var reading = ShapeReading(leading: [TextBlock](lines: lines.filter { $0.number < first.line }))
    reading.groups = [.init(title: title, entries: members.entries)]
    reading.problems = members.problems
    reading.headingLines = lines.map(\.number).filter { first.line...last.line ~= $0 }
    if let end {
      reading.headingLines.append(tokens[end].line)
    } else {
      reading.problems.append(.init(kind: .unclosedEnum(enumeration), line: first.line))
    }
    return reading
  }

  /// The tokens from `enum` to the brace behind `Name`.
  private func head(in tokens: [CodeToken]) -> Range<Int>? {
    for brace in tokens.indices where tokens[brace].text == "{" {
      let before = tokens[..<brace].suffix(6)
      guard let start = before.lastIndex(where: { $0.text == "enum" }) else { continue }
      if before[start...].contains(where: { $0.text == enumeration }) { return start..<(brace + 1) }
    }
    return nil
  }

  /// A section without any enumeration is introduction; it must not have another one.
  private func withoutEnum(_ lines: [DocumentLine], _ tokens: [CodeToken]) -> ShapeReading {
    var reading = ShapeReading(leading: [TextBlock](lines: lines))
    if let other = tokens.first(where: { $0.text == "enum" }) {
      reading.problems = [.init(kind: .noEnum(enumeration), line: other.line)]
    }
    return reading
  }
}

/// The members read so far.
private struct EnumMembers {
  var entries: [RawEntry] = []
  var problems: [ShapeReading.Problem] = []
  /// The value of a member that states none; `nil` where the one before is not known.
  private var next: Int? = 0

  mutating func add(_ tokens: ArraySlice<CodeToken>) {
    guard let name = tokens.first, let last = tokens.last else { return }
    guard let (text, value) = value(statedBy: tokens.dropFirst()) else {
      next = nil
      let text = tokens.prefix(8).map { String($0.text) }.joined(separator: " ")
      return problems.append(.init(kind: .notACode(text), line: name.line))
    }
    var entry = RawEntry(code: text, line: name.line)
    entry.name = String(name.text)
    entry.lastLine = last.line
    entries.append(entry)
    let (following, isTooLarge) = value.addingReportingOverflow(1)
    next = isTooLarge ? nil : following
  }

  /// The value that stands behind a name, or the next one where there is nothing.
  private func value(statedBy tokens: ArraySlice<CodeToken>) -> (text: String, value: Int)? {
    guard !tokens.isEmpty else { return next.map { (String($0), $0) } }
    guard tokens.count == 2, tokens.first?.text == "=", let text = tokens.last?.text else {
      return nil
    }
    return Self.integer(text).map { (String(text), $0) }
  }

  private static func integer(_ text: Substring) -> Int? {
    let number = text.filter { $0 != "_" }.lowercased()
    let sign = number.hasPrefix("-") ? "-" : ""
    let digits = number.dropFirst(sign.count)
    return digits.hasPrefix("0x") ? Int(sign + digits.dropFirst(2), radix: 16) : Int(number)
  }
}

/// A word or a mark of source code.
private struct CodeToken {
  let text: Substring
  let line: Int

  /// The tokens of a line: words (with a sign before them) and single marks.
  static func tokens(of line: DocumentLine) -> [CodeToken] {
    var tokens: [CodeToken] = []
    var rest = line.text
    while let first = rest.first {
      let word = rest.dropFirst(first == "-" ? 1 : 0).prefix(while: isWord)
      let token = rest[..<(word.isEmpty ? rest.index(after: rest.startIndex) : word.endIndex)]
      if !first.isWhitespace { tokens.append(.init(text: token, line: line.number)) }
      rest = rest[token.endIndex...]
    }
    return tokens
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "."
  }
}
