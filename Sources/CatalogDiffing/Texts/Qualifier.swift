/// A word or a few by which a clause speaks of less: `refresh` of `the refresh token has expired`, `for uploads` of
/// `quota exceeded for uploads`, `or empty` of `is missing or empty`.
///
/// It is told by what else stays: all other words of the clause, but for such as say nothing by themselves. Words
/// that go without saying narrow nothing (`the provided token`), nor do those that the code has in its name, nor any
/// in advice on what to do. Only English clauses are known.
enum Qualifier {
  /// Whether a clause that only one text has limits what the code is used for.
  static func isUseLimited(_ base: [Clause], _ revision: [Clause]) -> Bool {
    let (left, right) = (own(base, besides: revision), own(revision, besides: base))
    return left.dropFirst(right.count).contains(where: limitsUse)
      || right.dropFirst(left.count).contains(where: limitsUse)
  }

  /// Whether one text has a qualifier that the other has not, or has another one in its place. `named` are words of
  /// what both texts are about, in lower case.
  static func isExchanged(
    _ base: [Clause], _ revision: [Clause], named: @autoclosure () -> Set<String>
  ) -> Bool {
    let pairs = zip(own(base, besides: revision), own(revision, besides: base))
      .filter { !isAdvice($0) && !isAdvice($1) }
    guard !pairs.isEmpty, TurningWords.areEnglish(base, revision) else { return false }
    let known = Set(base.lazy.flatMap(\.words)).intersection(revision.lazy.flatMap(\.words))
      .union(named())
    return pairs.contains { ClauseStretches($0.0, $0.1)?.isQualified(knowing: known) ?? false }
  }

  /// The clauses that the other text has not.
  private static func own(_ clauses: [Clause], besides others: [Clause]) -> [[String]] {
    let others = Set(others.map(\.words))
    return clauses.map(\.words).filter { !others.contains($0) }
  }

  /// Whether it says what to do: the code is no other one by that.
  private static func isAdvice(_ words: [String]) -> Bool {
    words.first.map(QualifierWords.beginningsOfAdvice.contains) ?? true
  }

  /// `this code is returned for prepaid cards only`.
  private static func limitsUse(_ words: [String]) -> Bool {
    !QualifierWords.limits.isDisjoint(with: words) && !QualifierWords.codes.isDisjoint(with: words)
      && !isAdvice(words)
  }
}
