extension PatternScanner {
  /// The `?`, `*`, `+` or `{n,m}` ahead, with the `?` behind it that prefers fewer.
  mutating func repetition() throws(PatternError) -> PatternRepetition? {
    let start = index
    let bounds: (minimum: Int, maximum: Int?)
    switch peek {
    case "?": bounds = (0, 1)
    case "*": bounds = (0, nil)
    case "+": bounds = (1, nil)
    case "{": bounds = (0, 0)
    default: return nil
    }
    let isCounted = next() == "{"
    let (minimum, maximum) = isCounted ? try count(from: start) : bounds
    return PatternRepetition(
      minimum: minimum, maximum: maximum, preference: accept("?") ? .fewer : .more)
  }

  /// What follows a brace that opens at `start`.
  private mutating func count(
    from start: Int
  ) throws(PatternError) -> (minimum: Int, maximum: Int?) {
    guard let minimum = try number() else { throw malformedCount(from: start) }
    if accept("}") { return (minimum, minimum) }
    guard accept(",") else { throw malformedCount(from: start) }
    if accept("}") { return (minimum, nil) }
    guard let maximum = try number(), accept("}") else { throw malformedCount(from: start) }
    guard minimum <= maximum else {
      throw error("the first number of a count is larger than the second", from: start)
    }
    return (minimum, maximum)
  }

  private func malformedCount(from start: Int) -> PatternError {
    error(
      "a count is written {2}, {2,} or {2,5}; write '\\{' for the character", from: start)
  }

  private mutating func number() throws(PatternError) -> Int? {
    let start = index
    var number = 0
    while let digit = peek, ("0"..."9").contains(digit) {
      _ = next()
      number = number * 10 + Int(digit.value - 0x30)
      guard number <= PatternLimits.count else {
        throw error("a count is at most \(PatternLimits.count)", from: start)
      }
    }
    return index > start ? number : nil
  }
}
