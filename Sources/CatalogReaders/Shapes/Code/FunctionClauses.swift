/// The clauses of one function that chooses by its arguments, as arms: `format_error(enoent) -> "Not found";` and
/// `def message(:not_found), do: "Not found"`.
///
/// The label of a clause is the first of its arguments that is an atom, a number, a text or a macro, or begins with one
/// between braces; a clause without one is for all other values.
struct FunctionClauses {
  let name: Substring
  private(set) var arms: [CodeArms.Arm] = []
  /// The last token that belongs to the clauses.
  private(set) var end: Int
  private let code: CodeText

  /// `nil` where no clause begins at a place.
  init?(_ code: CodeText, at place: Int) {
    self.code = code
    guard let first = Clause(code, at: place) else { return nil }
    name = first.name
    end = first.body.upperBound - 1
    var next: Clause? = first
    while let clause = next, clause.name == name {
      let label = code.parts(of: clause.arguments) { $0.isMark(",") }.lazy
        .compactMap { Self.label(of: $0, code, isMarked: clause.isMarked) }.first
      if let label { arms.append(CodeArms.Arm(labels: [label], body: clause.body)) }
      end = max(end, clause.behind - 1)
      next = Clause(code, at: Self.afterMarks(clause.behind, code))
    }
  }

  /// The place behind what stands before a function: `@doc "…"`, `@spec message(atom) :: binary`.
  private static func afterMarks(_ place: Int, _ code: CodeText) -> Int {
    var place = place
    while place < code.tokens.count, code.tokens[place].isMark("@") {
      let line = code.tokens[place].line
      while place < code.tokens.count, code.tokens[place].line == line { place += 1 }
    }
    return place
  }

  /// `isMarked` where atoms stand behind a colon; elsewhere they begin with a small letter, and names do not. Of a
  /// tuple it is the first element that is one, but for `error`, which only says that another tells more.
  private static func label(
    of part: Range<Int>, _ code: CodeText, isMarked: Bool, depth: Int = 0
  ) -> Range<Int>? {
    guard let first = part.first, depth < deepest else { return nil }
    if let symbol = code.symbol(at: first) { return symbol..<(symbol + 1) }
    let token = code.tokens[first]
    switch token.kind {
    case .number, .string: return first..<(first + 1)
    case .word:
      return !isMarked && token.text.first?.isLowercase == true ? first..<(first + 1) : nil
    case .mark where token.isMark("?") && first + 1 < part.upperBound:
      return (first + 1)..<(first + 2)
    case .mark:
      guard token.isMark("{") || token.isMark("<<") else { return nil }
      let inner = (first + 1)..<max(first + 1, min(code.end(of: first) ?? .max, part.upperBound))
      return code.parts(of: inner) { $0.isMark(",") }.lazy
        .compactMap { label(of: $0, code, isMarked: isMarked, depth: depth + 1) }
        .first { code.tokens[$0.lowerBound].text != "error" }
    }
  }

  /// Tuples within more tuples are no labels.
  private static let deepest = 4
}

/// One clause of a function.
private struct Clause {
  let name: Substring
  let arguments: Range<Int>
  let body: Range<Int>
  /// The place behind the clause.
  let behind: Int
  /// Whether a keyword and a colon mark functions and atoms.
  let isMarked: Bool

  /// Further tokens are looked at neither for the body's beginning nor in it.
  private static let longest = 400

  init?(_ code: CodeText, at place: Int) {
    guard place + 3 < code.tokens.count, code.tokens[place].kind == .word,
      code.tokens[place].beginsLine
    else { return nil }
    isMarked = ["def", "defp"].contains(code.tokens[place].text)
    let open = place + (isMarked ? 2 : 1)
    guard code.tokens[open - 1].kind == .word, code.tokens[open].isMark("("),
      let close = code.end(of: open), close + 2 < code.tokens.count, open + 1 < close
    else { return nil }
    name = code.tokens[open - 1].text
    arguments = (open + 1)..<close
    guard let start = Self.startOfBody(code, behind: close, isMarked: isMarked) else { return nil }
    let end =
      isMarked
      ? Self.endOfLines(code, from: start, indent: code.tokens[place].indent)
      : Self.endOfExpression(code, from: start)
    guard let end, start < end else { return nil }
    body = start..<end
    let isClosed = end < code.tokens.count && (!isMarked || code.tokens[end].isWord("end"))
    behind = isClosed ? end + 1 : end
  }

  /// The place behind `->`, `, do:` or `do`, before which a guard may stand.
  private static func startOfBody(
    _ code: CodeText, behind close: Int, isMarked: Bool
  ) -> Int? {
    var place = close + 1
    guard [",", "when", "do", "-"].contains(code.tokens[place].text) else { return nil }
    while place + 1 < code.tokens.count, place < close + 60 {
      let (token, next) = (code.tokens[place], code.tokens[place + 1])
      if isMarked, token.isWord("do") { return next.isMark(":") ? place + 2 : place + 1 }
      let isApart = code.tokens[place - 1].text.endIndex != token.text.startIndex
      if !isMarked, isApart, token.isMark("-"), next.isMark(">") { return place + 2 }
      if token.isMark(";") || token.isMark(".") || token.isMark("{") { return nil }
      place = code.following(place)
    }
    return nil
  }

  /// The first token of a line that is no further right than the clause.
  private static func endOfLines(_ code: CodeText, from start: Int, indent: Int) -> Int? {
    let place = (start..<code.tokens.count).prefix(longest).first {
      code.tokens[$0].beginsLine && code.tokens[$0].indent <= indent
    }
    return place ?? (code.tokens.count - start <= longest ? code.tokens.count : nil)
  }

  /// The semicolon or full stop that ends the clause.
  private static func endOfExpression(_ code: CodeText, from start: Int) -> Int? {
    var place = start
    while place < min(code.tokens.count, start + longest) {
      if code.tokens[place].isMark(";") || code.tokens[place].isMark(".") { return place }
      place = code.following(place)
    }
    return nil
  }
}
