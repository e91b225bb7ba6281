/// Tells how near two words of codes are that are not the same.
enum NearWords {
  /// An abbreviation has at least that many letters.
  private static let shortestAbbreviation = 3
  /// In a shorter word one other letter makes another word.
  private static let shortestMisspelled = 5
  private static let shortestStem = 4

  /// In percent: 90 where one abbreviates the other (`auth`, `authentication`) or is misspelled by
  /// one letter, 75 where both have a stem of at least three fifths of the longer one (`invalid`,
  /// `invalidate`), and 0 otherwise. Words with digits are numbers, and near none; nor are words
  /// that negate.
  static func nearness(_ one: [UInt8], _ other: [UInt8]) -> Int {
    guard one.first == other.first else { return 0 }
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    guard short.count >= shortestAbbreviation, !isNumbered(short), !isNumbered(long),
      !isNegation(short), !isNegation(long)
    else { return 0 }
    if long.starts(with: short) { return 90 }
    if short.count >= shortestMisspelled, isMisspelled(short, long) { return 90 }
    let stem = zip(short, long).prefix { $0 == $1 }.count
    return stem >= shortestStem && 5 * stem >= 3 * long.count ? 75 : 0
  }

  private static func isNegation(_ word: [UInt8]) -> Bool {
    NegatedWords.isNegation(String(decoding: word, as: UTF8.self))
  }

  private static func isNumbered(_ word: [UInt8]) -> Bool {
    word.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Whether one letter is another one, is missing, or has changed places with its neighbour (one
  /// step of F. J. Damerau's "A technique for computer detection and correction of spelling
  /// errors", Communications of the ACM 7, 1964).
  private static func isMisspelled(_ short: [UInt8], _ long: [UInt8]) -> Bool {
    let start = zip(short, long).prefix { $0 == $1 }.count
    let end = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
    if long.count == short.count + 1 { return start + end >= short.count }
    guard long.count == short.count else { return false }
    if start + end == short.count - 1 { return true }
    return start + end == short.count - 2 && short[start] == long[start + 1]
      && short[start + 1] == long[start]
  }
}
