/// What a text says is the matter, and where it says so.
struct Fault {
  private let kinds: Set<FaultKind>
  /// What it is said of, as far as one word tells; `nil` at the beginning of a clause.
  private let former: String?
  /// `nil` at its end.
  private let latter: String?

  /// Whether one text says of something that one thing is the matter, and the other says of the same that it is
  /// another: `the name is taken`, `the name is invalid`. Words that mean much the same are of one kind.
  static func areExchanged(_ base: [Clause], _ revision: [Clause]) -> Bool {
    let left = base.flatMap { all(in: $0.words) }
    guard !left.isEmpty else { return false }
    let right = revision.flatMap { all(in: $0.words) }
    let (former, latter) = (kinds(of: left), kinds(of: right))
    let came = right.filter { $0.kinds.isDisjoint(with: former) }
    guard !came.isEmpty else { return false }
    return left.contains { fault in
      fault.kinds.isDisjoint(with: latter) && came.contains { $0.isSaidLike(fault) }
    }
  }

  private static func kinds(of faults: [Fault]) -> Set<FaultKind> {
    faults.reduce(into: []) { $0.formUnion($1.kinds) }
  }

  private func isSaidLike(_ other: Fault) -> Bool {
    former == other.former || latter == other.latter
  }

  private static func all(in words: [String]) -> [Fault] {
    words.indices.compactMap { index in
      let kinds = kinds(of: words, index)
      guard !kinds.isEmpty else { return nil }
      let subject = words[..<index].last { !isLink($0) }
      return Fault(kinds: kinds, former: subject, latter: words[(index + 1)...].first)
    }
  }

  private static func kinds(of words: [String], _ index: Int) -> Set<FaultKind> {
    let (word, before) = (words[index], words[..<index])
    if before.last == "too" { return FaultKind.ofTooMuch(word) }
    let sign = before.last { !NegatedWords.isCarrier($0) }
    return sign.map(NegatedWords.isNegation) ?? false
      ? FaultKind.ofNegated(word) : FaultKind.of(word)
  }

  /// Whether a word only ties what is the matter to what it is said of.
  private static func isLink(_ word: String) -> Bool {
    NegatedWords.isNegation(word) || NegatedWords.isCarrier(word) || links.contains(word)
  }

  private static let links: Set<String> = [
    "already", "are", "can", "could", "did", "do", "does", "got", "is", "may", "might", "must",
    "too", "was", "were",
  ]
}
