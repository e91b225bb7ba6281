/// Pairs of an instruction and an offset from which no match can be reached: a bit for each, in
/// rows of one offset, for the stretch of the text where there are any.
struct PatternDeadEnds {
  private let wordsPerRow: Int
  private var words: [UInt64] = []
  /// The offset of the first row.
  private var origin = 0

  init(for program: PatternProgram) { wordsPerRow = (program.instructions.count + 63) / 64 }

  func contains(_ instruction: Int, at offset: Int) -> Bool {
    let word = (offset - origin) * wordsPerRow + instruction / 64
    guard offset >= origin, word < words.count else { return false }
    return words[word] & Self.bit(instruction) != 0
  }

  /// Adds a pair; one before the first row is passed over.
  mutating func insert(_ instruction: Int, at offset: Int) {
    if words.isEmpty { origin = offset }
    guard offset >= origin else { return }
    let row = (offset - origin) * wordsPerRow
    let missing = row + wordsPerRow - words.count
    if missing > 0 { words.append(contentsOf: repeatElement(0, count: missing)) }
    words[row + instruction / 64] |= Self.bit(instruction)
  }

  /// Drops the rows up to an offset, once they are most of all, so that each is moved once or less
  /// on average.
  mutating func forget(through offset: Int) {
    let passed = (offset + 1 - origin) * wordsPerRow
    guard passed > 0, passed * 2 >= words.count else { return }
    words.removeFirst(min(passed, words.count))
    origin = offset + 1
  }

  private static func bit(_ instruction: Int) -> UInt64 { 1 << UInt64(instruction % 64) }
}
