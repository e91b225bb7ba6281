/// A word that says that a statement holds of nothing else: `only admins`. Without it the text says more.
enum LimitingWord {
  /// Whether one text limits what the other says in the same words without a limit, be it by an addition that ends
  /// in the limit: `(web only)`. Both must say what must or may be in the same way: else one is often the complaint,
  /// and the other the requirement.
  static func isDropped(_ base: [Clause], _ revision: [Clause]) -> Bool {
    let (words, others) = (Set(base.flatMap(\.words)), Set(revision.flatMap(\.words)))
    return
      (stands(in: base, of: words, butNotIn: others)
      || stands(in: revision, of: others, butNotIn: words))
      && words.intersection(Wordings.modals) == others.intersection(Wordings.modals)
  }

  private static func stands(
    in clauses: [Clause], of words: Set<String>, butNotIn others: Set<String>
  ) -> Bool {
    guard !words.isDisjoint(with: marks), others.isDisjoint(with: marks),
      others.intersection(kin).isSubset(of: words)
    else { return false }
    return clauses.contains { clause in
      clause.words.indices.contains { index in
        guard marks.contains(clause.words[index]),
          let limited = limited(by: index, of: clause.words),
          !limited.isEmpty
        else { return false }
        let isAddition = index > 0 && index == clause.words.count - 1
        return limited.isSubset(of: others) || isAddition && limited.isDisjoint(with: others)
      }
    }
  }

  private static let marks: Set<String> = ["exclusively", "only", "solely"]

  /// Words by which another text says as much.
  private static let kin = Wordings.refusals.union([
    "alone", "just", "limited", "nobody", "nothing", "other", "others", "reserved", "restricted",
  ])

  /// The words that one limits: the rest of the clause, or all before, as in `for admins only`; `nil` where it limits
  /// nothing, or a number or a time, which tells that by itself.
  private static func limited(by index: Int, of words: [String]) -> Set<String>? {
    let (before, behind) = (words[..<index], words[(index + 1)...])
    let isMere =
      before.last.map(verbs.contains) ?? false && behind.first.map(articles.contains) ?? false
    guard before.last.map(compounds.contains) != true, !isMere,
      behind.first.map(mere.contains) != true, !behind.starts(with: ["have", "to"]),
      !behind.contains(where: isCount)
    else { return nil }
    return Set(behind.isEmpty ? before : behind).subtracting(articles)
  }

  private static func isCount(_ word: String) -> Bool {
    word == "one" || word == "once" || word == "twice" || !QuantityWord(word[...]).numbers.isEmpty
  }

  /// Words of which `only` is a part, as in `read-only`, or which have it say something else.
  private static let compounds: Set<String> = [
    "append", "if", "not", "read", "the", "view", "write",
  ]

  /// Behind these it says little: `only after`, `you only need to`.
  private static let mere: Set<String> = [
    "after", "before", "need", "needs", "then", "until",
  ]
  private static let articles: Set<String> = ["a", "an", "the", "this"]
  private static let verbs: Set<String> = ["are", "is", "was", "were"]
}
