/// Runs a program over a text, all threads side by side, one scalar at a time.
///
/// No two threads stand at the same instruction, so that there are never more threads than
/// instructions; of two that meet there, the one with the higher priority lives on.
struct PatternMachine {
  private enum Task {
    case follow(Int)
    case restore(slot: Int, Int)
  }

  private let program: PatternProgram
  private let subject: PatternSubject
  private let goal: PatternGoal
  private var current: PatternThreads
  private var next: PatternThreads
  /// What the thread that is being followed has captured; negative where it has not.
  private var slots: [Int]
  private var tasks: [Task] = []
  /// The captures of the best match so far.
  private var best: [Int]
  private var hasMatch = false
  private var start = 0
  private var deadEnds: PatternDeadEnds?
  private var steps = 0

  init(_ program: PatternProgram, over subject: PatternSubject, _ goal: PatternGoal) {
    self.program = program
    self.subject = subject
    self.goal = goal
    current = PatternThreads(for: program)
    next = current
    slots = [Int](repeating: -1, count: program.slotCount)
    best = slots
    deadEnds = goal == .all ? PatternDeadEnds(for: program) : nil
  }

  mutating func run() -> PatternRun {
    var captures: [[Int]] = []
    var lastEnd = -1
    var offset = 0
    while offset <= subject.end, search(from: offset) {
      let isEmpty = best[0] == best[1]
      if !isEmpty || best[1] != lastEnd { captures.append(best) }
      guard goal == .all else { break }
      lastEnd = best[1]
      offset = lastEnd + (isEmpty ? max(1, subject.scalar(at: lastEnd).length) : 0)
    }
    return PatternRun(captures: captures, steps: steps)
  }

  /// Looks for the match with the highest priority that begins at an offset or, where all matches
  /// are looked for, behind it.
  private mutating func search(from start: Int) -> Bool {
    self.start = start
    hasMatch = false
    next.removeAll()
    var offset = start
    while let place = placeToGoOn(from: offset) {
      offset = place
      if !hasMatch, isEntry(offset) { enter(at: offset) }
      swap(&current, &next)
      next.removeAll()
      let (scalar, length) = subject.scalar(at: offset)
      moveThreads(over: scalar, from: offset, to: offset + length)
      guard length > 0 else { break }
      offset += length
    }
    return hasMatch
  }

  /// The offset where threads are or the next may begin; `nil` when the search is over.
  private func placeToGoOn(from offset: Int) -> Int? {
    if next.count > 0 { return offset }
    guard !hasMatch, isEntry(offset) else { return nil }
    guard goal == .all, let firstBytes = program.firstBytes else { return offset }
    return subject.firstOffset(in: offset..<subject.end, of: firstBytes)
  }

  private func isEntry(_ offset: Int) -> Bool { goal == .all || offset == start }

  private mutating func enter(at offset: Int) {
    for slot in slots.indices { slots[slot] = -1 }
    slots[0] = offset
    follow(0, at: offset)
  }

  /// Moves every thread over a scalar; a match ends those with lower priority.
  private mutating func moveThreads(over scalar: UInt32, from offset: Int, to end: Int) {
    for rank in 0..<current.count {
      steps += 1
      let instruction = current[rank]
      switch program.instructions[instruction] {
      case .scalar(let wanted):
        if wanted.value == scalar { move(instruction, to: end) }
      case .scalarClass(let number):
        if program.classes[number].contains(scalar) { move(instruction, to: end) }
      case .match where goal != .whole || offset == subject.end:
        return accept(instruction, at: offset)
      case .match, .assertion, .save, .jump, .split: break
      }
    }
  }

  private mutating func move(_ instruction: Int, to offset: Int) {
    current.load(&slots, of: instruction)
    follow(instruction + 1, at: offset)
  }

  private mutating func accept(_ instruction: Int, at offset: Int) {
    current.load(&best, of: instruction)
    best[1] = offset
    hasMatch = true
    deadEnds?.forget(through: offset)
  }

  /// Follows a thread and all it splits into, the ones with priority first, up to instructions
  /// that need a scalar.
  private mutating func follow(_ instruction: Int, at offset: Int) {
    walk(from: instruction, at: offset)
    while let task = tasks.popLast() {
      switch task {
      case .restore(let slot, let value): slots[slot] = value
      case .follow(let instruction): walk(from: instruction, at: offset)
      }
    }
  }

  private mutating func walk(from instruction: Int, at offset: Int) {
    var instruction: Int? = instruction
    while let place = instruction, isWorthwhile(place, at: offset), next.insert(place) {
      instruction = carryOut(place, at: offset)
    }
  }

  /// Whether an instruction is no dead end that is known. Threads that go on beyond the end of the
  /// best match have a higher priority, so that either they improve on it or all they touch behind
  /// its end is a dead end for the searches that begin there.
  private func isWorthwhile(_ instruction: Int, at offset: Int) -> Bool {
    guard let deadEnds, offset > start else { return true }
    return !deadEnds.contains(instruction, at: offset)
  }

  /// Gives the instruction that the thread goes on with, if it can without a scalar.
  private mutating func carryOut(_ instruction: Int, at offset: Int) -> Int? {
    steps += 1
    if hasMatch { deadEnds?.insert(instruction, at: offset) }
    switch program.instructions[instruction] {
    case .scalar, .scalarClass, .match:
      next.store(slots, of: instruction)
      return nil
    case .assertion(let assertion):
      return subject.holds(assertion, at: offset) ? instruction + 1 : nil
    case .save(let slot):
      tasks.append(.restore(slot: slot, slots[slot]))
      slots[slot] = offset
      return instruction + 1
    case .jump(let target): return target
    case .split(let first, let second):
      tasks.append(.follow(second))
      return first
    }
  }
}
