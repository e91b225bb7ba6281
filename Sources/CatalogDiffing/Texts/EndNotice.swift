/// Tells a text that says of its code that nothing is sent with it any more, or soon will not be.
///
/// An error may be about something that has come to its end, so only sentences count that can be about
/// the code: `Deprecated.`, `No longer sent.`, `This code was removed.`, `Moved to B909`; not `The version is
/// deprecated`.
enum EndNotice {
  /// Whether revision says so and base does not.
  static func isAdded(_ base: String, _ revision: String) -> Bool {
    isFound(in: revision) && !isFound(in: base)
  }

  static func isFound(in text: String) -> Bool {
    // Most texts have no such word.
    guard WordTokens.words(of: text).contains(where: predicates.contains) else { return false }
    return text.split { ".:;!?()[]{}|–—\n".contains($0) }.contains { sentence in
      // What stands behind a comma may be about anything.
      guard let words = Clause.all(in: String(sentence)).first?.words[...] else { return false }
      return isNotice(words) || isAboutTheCode(words) || isSuccession(sentence)
    }
  }

  /// `moved to B909`, `replaced by card_lost`, `renamed to CardLost`: a code takes the place of the code.
  private static func isSuccession(_ sentence: Substring) -> Bool {
    let words = WordTokens.pieces(of: String(sentence)).prefix(3)
    guard words.count == 3, changes[words[0].lowercased()]?.contains(words[1].lowercased()) == true
    else { return false }
    let name = words[2].dropFirst()
    return words[2].contains { $0.isNumber || $0 == "_" } || name.contains(where: \.isUppercase)
  }

  /// What becomes of a code, and the words that lead to another one.
  private static let changes: [String: Set<String>] = [
    "moved": ["to"], "renamed": ["as", "to"], "replaced": ["by", "with"],
  ]

  /// `deprecated since 3`, `removed in 3`, `no longer used`, `will be removed`, `not in use`.
  private static func isNotice(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first else { return false }
    let next = words.dropFirst().first
    if ends.contains(first) { return next.map(continuations.contains) ?? true }
    if words.starts(with: ["end", "of", "life"]) {
      return words.dropFirst(3).first.map(continuations.contains) ?? true
    }
    if first == "removed" { return next.map(continuations.contains) ?? false }
    let isToCome = words.starts(with: ["will", "be"]) || words.starts(with: ["to", "be"])
    return isToCome ? isEnd(words.dropFirst(2)) : isDoneNoMore(words)
  }

  /// `this code is not returned any more`, `the error has been removed`.
  private static func isAboutTheCode(_ words: ArraySlice<String>) -> Bool {
    let subject = words.drop { articles.contains($0) }
    guard let first = subject.first, subjects.contains(first) else { return false }
    let predicate = subject.drop { subjects.contains($0) }
    let rest = predicate.drop { verbs.contains($0) }
    return rest.count < predicate.count && (isEnd(rest) || isDoneNoMore(rest))
  }

  private static func isEnd(_ words: ArraySlice<String>) -> Bool {
    words.first.map { $0 == "removed" || ends.contains($0) } ?? false
  }

  /// `no longer sent`, `not sent any more`, `not in use`.
  private static func isDoneNoMore(_ words: ArraySlice<String>) -> Bool {
    if words.starts(with: ["no", "longer"]) {
      return isDeed(words.dropFirst(2).drop { verbs.contains($0) })
    }
    guard words.first == "not" else { return false }
    let deed = words.dropFirst().drop { verbs.contains($0) }
    let isOver = zip(words, words.dropFirst()).contains {
      $1 == "anymore" || $1 == "since" || $0 == "any" && ($1 == "more" || $1 == "longer")
    }
    return isDeed(deed) && (isOver || deed.first == "in")
  }

  private static func isDeed(_ words: ArraySlice<String>) -> Bool {
    words.starts(with: ["in", "use"]) || words.first.map(deeds.contains) ?? false
  }

  private static let ends: Set<String> = [
    "deprecated", "discontinued", "eol", "obsolete", "obsoleted", "retired", "superseded",
    "withdrawn",
  ]

  /// One of them is in every notice.
  private static let predicates = ends.union(deeds).union(changes.keys)
    .union(["life", "removed", "use"])

  /// What follows such a word where it is about the code itself.
  private static let continuations: Set<String> = [
    "and", "as", "because", "by", "from", "in", "no", "on", "please", "see", "since", "use", "with",
  ]

  private static let articles: Set<String> = ["a", "an", "the", "this"]
  private static let subjects: Set<String> = ["code", "constant", "error"]
  private static let verbs: Set<String> = [
    "are", "be", "been", "being", "has", "is", "now", "was", "will",
  ]

  /// What is done with a code.
  private static let deeds: Set<String> = [
    "emitted", "generated", "issued", "raised", "reported", "returned", "sent", "thrown", "used",
  ]
}
