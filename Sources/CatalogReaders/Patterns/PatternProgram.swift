/// A pattern as instructions; the first is where a thread begins, the last is the match.
struct PatternProgram: Sendable {
  let instructions: [PatternInstruction]
  let classes: [ScalarClass]
  /// Two for the match, then two for each group.
  let slotCount: Int
  /// For each byte, whether a match can begin with it; `nil` if a match can be empty. Bytes inside
  /// the encoding of a scalar begin none.
  let firstBytes: [Bool]?

  init(instructions: [PatternInstruction], classes: [ScalarClass], groupCount: Int) {
    self.instructions = instructions
    self.classes = classes
    slotCount = 2 * (groupCount + 1)
    firstBytes = Self.firstBytes(instructions, classes)
  }

  /// Whether the text has a byte that a match can begin with, where it may begin. Saves setting up
  /// a machine for most lines of a document.
  func mayMatch(_ subject: PatternSubject, _ goal: PatternGoal) -> Bool {
    guard let firstBytes else { return true }
    let length = goal == .all ? subject.end : min(1, subject.end)
    return subject.firstOffset(in: 0..<length, of: firstBytes) != nil
  }

  /// Follows the instructions from the first one up to those that pass over a scalar.
  private static func firstBytes(
    _ instructions: [PatternInstruction], _ classes: [ScalarClass]
  ) -> [Bool]? {
    var isFirst = [Bool](repeating: false, count: 256)
    var isSeen = [Bool](repeating: false, count: instructions.count)
    var pending = [0]
    while let place = pending.popLast() {
      if isSeen[place] { continue }
      isSeen[place] = true
      switch instructions[place] {
      case .scalar(let scalar): isFirst[scalar.firstByte] = true
      case .scalarClass(let number): classes[number].markFirstBytes(in: &isFirst)
      case .assertion, .save: pending.append(place + 1)
      case .jump(let target): pending.append(target)
      case .split(let first, let second): pending += [first, second]
      case .match: return nil
      }
    }
    return isFirst
  }
}

extension Unicode.Scalar {
  fileprivate var firstByte: Int { Int(UTF8.encode(self)?.first ?? 0) }
}

extension ScalarClass {
  /// Exact for ASCII; any scalar beyond it may be a member.
  fileprivate func markFirstBytes(in isFirst: inout [Bool]) {
    for byte in 0..<0x80 where contains(UInt32(byte)) { isFirst[byte] = true }
    for byte in 0xC0...0xFF { isFirst[byte] = true }
  }
}
