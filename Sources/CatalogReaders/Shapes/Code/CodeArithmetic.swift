/// Sums, products, shifts and bits of whole numbers, by the precedence of C.
struct CodeArithmetic {
  private let constants: CodeConstants
  private var values: [Int] = []
  private var operators: [Substring] = []
  private var wantsValue = true

  /// Longer expressions are not computed.
  private static let longest = 200

  init(_ constants: CodeConstants) { self.constants = constants }

  /// `nil` for what is no expression of numbers and known constants, or has no value in 64 bits.
  func value(of tokens: ArraySlice<CodeToken>) -> Int? {
    guard tokens.count <= Self.longest else { return nil }
    var machine = self
    for token in withoutCasts(tokens) {
      guard machine.add(token) else { return nil }
    }
    while !machine.operators.isEmpty {
      guard machine.apply() else { return nil }
    }
    return machine.values.count == 1 && !machine.wantsValue ? machine.values[0] : nil
  }

  /// The tokens without a type in parentheses before a value.
  func withoutCasts(_ tokens: ArraySlice<CodeToken>) -> ArraySlice<CodeToken> {
    let tokens = tokens.withoutParentheses
    guard let first = tokens.first, tokens.count > 3 else { return tokens }
    if first.isWord("unchecked") { return withoutCasts(tokens.dropFirst()) }
    if first.isMark("("), let close = tokens.firstIndex(where: { $0.isMark(")") }),
      close + 1 < tokens.endIndex,
      tokens[close + 1].kind == .number || tokens[close + 1].isMark("("),
      tokens[(tokens.startIndex + 1)..<close].allSatisfy({
        $0.kind == .word && constants[$0.text] == nil
      })
    {
      return tokens[(close + 1)...]
    }
    return first.kind == .word && Self.types.contains(where: first.text.contains)
      ? tokens.dropFirst() : tokens
  }

  /// Types, and macros for numbers of one.
  private static let types = ["TYPEDEF", "INT8_C", "INT16_C", "INT32_C", "INT64_C"]

  private mutating func add(_ token: CodeToken) -> Bool {
    switch token.kind {
    case .number: add(token.text.wholeNumber)
    case .word: add(constants[token.text])
    case .string: false
    case .mark: addMark(token.text)
    }
  }

  private mutating func add(_ value: Int?) -> Bool {
    guard let value else { return false }
    if !wantsValue {
      guard value < 0 else { return false }
      guard addMark("+") else { return false }
    }
    values.append(value)
    wantsValue = false
    return true
  }

  private mutating func addMark(_ mark: Substring) -> Bool {
    if mark == "(" {
      guard wantsValue else { return false }
      operators.append(mark)
      return true
    }
    if mark == ")" {
      guard !wantsValue else { return false }
      while let last = operators.last, last != "(" {
        guard apply() else { return false }
      }
      return operators.popLast() != nil
    }
    if wantsValue {
      guard mark == "-" || mark == "~" else { return false }
      operators.append(mark == "-" ? "negative" : mark)
      return true
    }
    guard let precedence = Self.precedences[mark] else { return false }
    while let last = operators.last, let other = Self.precedences[last], other >= precedence {
      guard apply() else { return false }
    }
    operators.append(mark)
    wantsValue = true
    return true
  }

  private static let precedences: [Substring: Int] = [
    "negative": 7, "~": 7, "*": 6, "/": 6, "%": 6, "+": 5, "-": 5, "<<": 4, "&": 3, "^": 2, "|": 1,
  ]

  /// Carries out the last operator.
  private mutating func apply() -> Bool {
    guard let mark = operators.popLast(), let right = values.popLast() else { return false }
    if mark == "negative" || mark == "~" {
      guard right != Int.min else { return false }
      values.append(mark == "~" ? ~right : -right)
      return true
    }
    guard let left = values.popLast(), let value = Self.value(left, mark, right) else {
      return false
    }
    values.append(value)
    return true
  }

  private static func value(_ left: Int, _ mark: Substring, _ right: Int) -> Int? {
    let (value, overflow) =
      switch mark {
      case "+": left.addingReportingOverflow(right)
      case "-": left.subtractingReportingOverflow(right)
      case "*": left.multipliedReportingOverflow(by: right)
      case "/": left.dividedReportingOverflow(by: right)
      case "%": left.remainderReportingOverflow(dividingBy: right)
      case "&": (left & right, false)
      case "|": (left | right, false)
      case "^": (left ^ right, false)
      case "<<": 0..<63 ~= right ? left.multipliedReportingOverflow(by: 1 << right) : (0, true)
      default: (0, true)
      }
    return overflow ? nil : value
  }
}
