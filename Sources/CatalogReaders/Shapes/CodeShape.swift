/// An enumeration in source code: `enum Name { First = 1, Second, Third = 0x10 }`.
///
/// The enumeration is a category, a member's value its code and the member its name. A member
/// without a value has the one before it plus one, or zero, as in C.
package struct CodeShape: Sendable {
  /// The enumeration's name.
  package let enumeration: String

  package init(enumeration: String) { self.enumeration = enumeration }

  func read(_ lines: [SourceLine]) -> ShapeReading {
    let tokens = lines.flatMap(CodeToken.tokens)
    guard let start = beginning(in: tokens) else {
      var reading = ShapeReading(leading: [TextBlock](lines: lines))
      if tokens.contains(where: { $0.text == "enum" }) {
        let line = lines.first?.number ?? 1
        reading.problems = [.init(kind: .noEnum(enumeration), line: line)]
      }
      return reading
    }
    let end = tokens[start...].firstIndex { $0.text == "}" } ?? tokens.endIndex
    let head = tokens[start].line
    var reading = ShapeReading(leading: [TextBlock](lines: lines.filter { $0.number < head }))
    let title = ShapeReading.Title(text: enumeration, line: head)
    var members = EnumMembers()
    for member in tokens[start..<end].dropFirst().split(separator: ",", on: \.text) {
      members.add(member)
    }
    reading.groups = [.init(title: title, entries: members.entries)]
    reading.problems = members.problems
    if end < tokens.endIndex { reading.headingLines = [tokens[end].line] }
    return reading
  }

  /// The index of the brace behind `enum Name`.
  private func beginning(in tokens: [CodeToken]) -> Int? {
    tokens.indices.dropFirst(2).first { index in
      tokens[index].text == "{" && tokens[..<index].suffix(6).map(\.text).contains("enum")
        && tokens[..<index].suffix(5).contains { $0.text == enumeration }
    }
  }
}

/// The members read so far.
private struct EnumMembers {
  var entries: [RawEntry] = []
  var problems: [ShapeReading.Problem] = []
  private var next = 0

  mutating func add(_ tokens: ArraySlice<CodeToken>) {
    guard let name = tokens.first else { return }
    let assigned = tokens.dropFirst()
    let value: String
    if assigned.isEmpty {
      value = String(next)
    } else if assigned.count == 2, assigned.first?.text == "=", let last = assigned.last {
      value = String(last.text)
    } else {
      let text = tokens.map { String($0.text) }.joined(separator: " ")
      return problems.append(.init(kind: .notACode(text), line: name.line))
    }
    var entry = RawEntry(code: value, line: name.line)
    entry.name = String(name.text)
    entry.lastLine = tokens.last?.line ?? name.line
    entries.append(entry)
    next = (Self.integer(value) ?? next) &+ 1
  }

  private static func integer(_ text: String) -> Int? {
    text.hasPrefix("0x") ? Int(text.dropFirst(2), radix: 16) : Int(text)
  }
}

/// A word or a mark of source code.
private struct CodeToken {
  let text: Substring
  let line: Int

  /// The tokens of a line: words (with a sign before them) and single marks.
  static func tokens(of line: SourceLine) -> [CodeToken] {
    var tokens: [CodeToken] = []
    var rest = line.text
    while let first = rest.first {
      let length = max(1, rest.prefix { isWord($0) || ($0 == "-" && rest.first == "-") }.count)
      if !first.isWhitespace { tokens.append(.init(text: rest.prefix(length), line: line.number)) }
      rest = rest.dropFirst(length)
    }
    return tokens
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "."
  }
}

extension ArraySlice {
  /// The parts between elements whose property has a value, without those elements.
  fileprivate func split<Value: Equatable>(
    separator: Value, on property: KeyPath<Element, Value>
  ) -> [ArraySlice<Element>] {
    split { $0[keyPath: property] == separator }
  }
}
