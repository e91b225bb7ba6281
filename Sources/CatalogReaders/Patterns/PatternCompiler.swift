/// Turns the tree of a pattern into a program (Ken Thompson, "Regular Expression Search Algorithm",
/// 1968), with counted repetitions written out.
struct PatternCompiler {
  private var instructions: [PatternInstruction] = []
  private var classes: [ScalarClass] = []
  private let sourceLength: Int

  private init(sourceLength: Int) { self.sourceLength = sourceLength }

  static func program(
    of syntax: PatternSyntax, groupCount: Int, sourceLength: Int
  ) throws(PatternError) -> PatternProgram {
    var compiler = PatternCompiler(sourceLength: sourceLength)
    try compiler.add(syntax)
    try compiler.emit(.match)
    return PatternProgram(
      instructions: compiler.instructions, classes: compiler.classes, groupCount: groupCount)
  }

  private mutating func add(_ syntax: PatternSyntax) throws(PatternError) {
    switch syntax {
    case .empty: break
    case .scalar(let scalar): try emit(.scalar(scalar))
    case .scalarClass(let scalarClass):
      try emit(.scalarClass(classes.count))
      classes.append(scalarClass)
    case .assertion(let assertion): try emit(.assertion(assertion))
    case .sequence(let items): for item in items { try add(item) }
    case .alternatives(let branches): try add(branches)
    case .group(let number, let content):
      try emit(.save(slot: 2 * number + 2))
      try add(content)
      try emit(.save(slot: 2 * number + 3))
    case .repetition(let item, let repetition): try add(item, repetition)
    }
  }

  private mutating func add(_ branches: [PatternSyntax]) throws(PatternError) {
    var jumps: [Int] = []
    for branch in branches.dropLast() {
      let split = try reserve()
      try add(branch)
      jumps.append(try reserve())
      instructions[split] = .split(split + 1, instructions.count)
    }
    if let last = branches.last { try add(last) }
    for jump in jumps { instructions[jump] = .jump(instructions.count) }
  }

  private mutating func add(
    _ item: PatternSyntax, _ repetition: PatternRepetition
  ) throws(PatternError) {
    guard let maximum = repetition.maximum else { return try addLoop(item, repetition) }
    for _ in 0..<repetition.minimum { try add(item) }
    var splits: [Int] = []
    for _ in repetition.minimum..<maximum {
      splits.append(try reserve())
      try add(item)
    }
    for split in splits {
      instructions[split] = repetition.split(again: split + 1, done: instructions.count)
    }
  }

  /// `x*` is made as `(x+)?`, which keeps the right order of priorities where `x` can be empty.
  private mutating func addLoop(
    _ item: PatternSyntax, _ repetition: PatternRepetition
  ) throws(PatternError) {
    let entry = repetition.minimum == 0 ? try reserve() : nil
    for _ in 1..<max(1, repetition.minimum) { try add(item) }
    let start = instructions.count
    try add(item)
    let split = try reserve()
    instructions[split] = repetition.split(again: start, done: instructions.count)
    guard let entry else { return }
    instructions[entry] = repetition.split(again: start, done: instructions.count)
  }

  /// The number of an instruction that is filled in once its targets are known.
  private mutating func reserve() throws(PatternError) -> Int {
    try emit(.match)
    return instructions.count - 1
  }

  private mutating func emit(_ instruction: PatternInstruction) throws(PatternError) {
    guard instructions.count < PatternLimits.instructions else {
      throw PatternError(
        message: "the pattern is too large: its repetitions, written out, make more than "
          + "\(PatternLimits.instructions) instructions",
        offset: 0..<sourceLength)
    }
    instructions.append(instruction)
  }
}

extension PatternRepetition {
  fileprivate func split(again: Int, done: Int) -> PatternInstruction {
    preference == .more ? .split(again, done) : .split(done, again)
  }
}
