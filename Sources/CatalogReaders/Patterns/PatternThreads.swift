/// The threads at one place of the text, highest priority first: a sparse set of instructions
/// (Preston Briggs and Linda Torczon, "An Efficient Representation for Sparse Sets", 1993) and
/// the captures of each.
struct PatternThreads {
  private var dense: [Int]
  private var sparse: [Int]
  private var captures: [Int]
  private let slotCount: Int
  private(set) var count = 0

  init(for program: PatternProgram) {
    slotCount = program.slotCount
    dense = [Int](repeating: 0, count: program.instructions.count)
    sparse = dense
    captures = [Int](repeating: 0, count: dense.count * slotCount)
  }

  /// The instruction of a thread by its rank.
  subscript(rank: Int) -> Int { dense[rank] }

  mutating func removeAll() { count = 0 }

  /// Adds a thread behind all others unless there is one at that instruction.
  mutating func insert(_ instruction: Int) -> Bool {
    let rank = sparse[instruction]
    if rank < count, dense[rank] == instruction { return false }
    sparse[instruction] = count
    dense[count] = instruction
    count += 1
    return true
  }

  mutating func store(_ slots: [Int], of instruction: Int) {
    let base = instruction * slotCount
    for slot in 0..<slotCount { captures[base + slot] = slots[slot] }
  }

  func load(_ slots: inout [Int], of instruction: Int) {
    let base = instruction * slotCount
    for slot in 0..<slotCount { slots[slot] = captures[base + slot] }
  }
}
