/// Tells a text that goes on where another one ends: `Not allowed` and `Not allowed. Ask the owner.`
enum Continuation {
  /// Whether one of the texts begins with all of the other: with at least three words, or with a
  /// whole sentence. The marks that end the shorter one do not count, nor does case.
  static func isOneOfTheOther(_ base: String, _ revision: String) -> Bool {
    let (short, long) = base.utf8.count <= revision.utf8.count ? (base, revision) : (revision, base)
    let words = WordTokens.words(of: short)
    guard !words.isEmpty, WordTokens.words(of: long).starts(with: words) else { return false }
    return words.count >= leastWords || isSentence(short, of: long)
  }

  /// Fewer are often the beginning of quite different sentences: `The card …`.
  private static let leastWords = 3

  private static func isSentence(_ short: String, of long: String) -> Bool {
    let stem = short.lowercased().trimmingEnd
    let rest = long.lowercased()
    guard rest.hasPrefix(stem) else { return false }
    return rest.dropFirst(stem.count).first { $0 != " " }.map { ".;!?(\n".contains($0) } ?? false
  }
}

extension String {
  /// Without the marks and the white space that it ends with.
  fileprivate var trimmingEnd: Substring {
    let last = lastIndex { !($0.isWhitespace || ".;!?".contains($0)) }
    return last.map { self[...$0] } ?? ""
  }
}
