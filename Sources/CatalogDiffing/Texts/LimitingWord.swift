/// A word that says how far a statement goes: `only admins`, `partially refunded`. Without it the text
/// says more, or less.
struct LimitingWord {
  /// Whether one text limits what the other says in the same words without a limit, be it by an addition that ends
  /// in the limit: `(web only)`. Both must negate, and say
  /// what must or may be, in the same way: else one is often the complaint, and the other the requirement.
  static func isDropped(_ base: [Clause], _ revision: [Clause]) -> Bool {
    let (words, others) = (Set(base.flatMap(\.words)), Set(revision.flatMap(\.words)))
    return all.contains { limit in
      limit.stands(in: base, of: words, butNotIn: others)
        || limit.stands(in: revision, of: others, butNotIn: words)
    } && words.intersection(Wordings.modals) == others.intersection(Wordings.modals)
  }

  private let marks: Set<String>
  /// Words by which another text says as much.
  private let kin: Set<String>
  /// The words that it limits, of those of a clause in which it stands at an index; `nil` where it limits
  /// nothing there, or a number or a time, which tells that by itself.
  private let limited: @Sendable ([String], Int) -> Set<String>?

  private func stands(
    in clauses: [Clause], of words: Set<String>, butNotIn others: Set<String>
  ) -> Bool {
    guard !words.isDisjoint(with: marks), others.isDisjoint(with: marks),
      others.intersection(kin).isSubset(of: words)
    else { return false }
    return clauses.contains { clause in
      clause.words.indices.contains { index in
        guard marks.contains(clause.words[index]), let limited = limited(clause.words, index),
          !limited.isEmpty
        else { return false }
        let isAddition = index > 0 && index == clause.words.count - 1
        return limited.isSubset(of: others) || isAddition && limited.isDisjoint(with: others)
      }
    }
  }

  private static let all = [
    LimitingWord(
      marks: ["exclusively", "only", "solely"],
      kin: Wordings.refusals.union([
        "alone", "just", "limited", "nobody", "nothing", "other", "others", "reserved",
        "restricted",
      ]), limited: excepted),
    LimitingWord(
      marks: ["partially", "partly"],
      kin: [
        "completely", "entirely", "fully", "incomplete", "incompletely", "part", "partial", "parts",
        "remaining", "rest", "some", "wholly",
      ], limited: modified),
    LimitingWord(
      marks: ["completely", "entirely", "fully", "wholly"],
      kin: ["all", "full", "incomplete", "part", "partial", "partially", "partly", "some", "whole"]
    ) { words, index in
      // `Paid` is fully paid, but `not paid` is more than `not fully paid`.
      words[..<index].last == "not" ? modified(words, index) : nil
    },
    LimitingWord(
      marks: ["almost", "nearly"], kin: ["about", "approaching", "close", "near", "soon"],
      limited: modified),
  ]

  /// The next word.
  private static func modified(_ words: [String], _ index: Int) -> Set<String>? {
    words[(index + 1)...].first.map { [$0] }
  }

  /// The rest of the clause, or all before, as in `for admins only`.
  private static func excepted(_ words: [String], _ index: Int) -> Set<String>? {
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
    BoundPhrase.isCount(word) || !QuantityWord(word[...]).numbers.isEmpty
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
