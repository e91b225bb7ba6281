/// Tells two texts that share most of their words and say something else all the same: one negates
/// what the other does not, has the contrary of a word, names other quantities or bounds, holds of more or
/// of something else, or has its placeholders exchanged.
///
/// It knows English, and the few words of other languages that `TurningWords` lists. A requirement and the complaint
/// that it was not met say the same (`must be positive`, `is not positive`), and so do `cannot` and `failed to`: a word
/// of that kind which only one of the texts has speaks against a turn.
struct TurnedMeaning {
  private let base: Side
  private let revision: Side

  /// One of the two texts, with the words that it has more often than the other.
  private struct Side {
    let clauses: [Clause]
    let negations: NegatedWords
    let own: Set<String>
  }

  private init(from base: String, to revision: String) {
    let (left, right) = (Clause.all(in: base), Clause.all(in: revision))
    let (words, others) = (Self.counts(left), Self.counts(right))
    self.base = Side(
      clauses: left, negations: NegatedWords(left), own: Self.surplus(of: words, over: others))
    self.revision = Side(
      clauses: right, negations: NegatedWords(right), own: Self.surplus(of: others, over: words))
  }

  private static func counts(_ clauses: [Clause]) -> [String: Int] {
    clauses.flatMap(\.words).reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private static func surplus(of words: [String: Int], over others: [String: Int]) -> Set<String> {
    Set(words.lazy.filter { $0.value > others[$0.key, default: 0] }.map(\.key))
  }

  /// Whether one text says the contrary of the other, names other quantities, or has other values in
  /// the places of its values.
  static func isTurned(_ base: String, _ revision: String) -> Bool {
    TurnedMeaning(from: base, to: revision).isTurned(base, revision)
  }

  /// What became of a text that kept most of its words; `named` are words, in lower case, of what both sides are
  /// about.
  static func change(
    from base: String, to revision: String, named: @autoclosure () -> Set<String>
  ) -> TextChange {
    let base = PlaceholderValues.templated(base, like: revision)
    let texts = TurnedMeaning(from: base, to: revision)
    if texts.isTurned(base, revision) { return .turned }
    return texts.isNarrowed(base, revision, named: named()) ? .narrowed : .reworded
  }

  private func isNarrowed(
    _ former: String, _ latter: String, named: @autoclosure () -> Set<String>
  ) -> Bool {
    if Qualifier.isUseLimited(base.clauses, revision.clauses)
      || PlaceholderValues.areFilled(former, latter)
    {
      return true
    }
    return base.negations.count == revision.negations.count
      && Qualifier.isExchanged(
        Clause.besidesPlaceholders(of: former) ?? base.clauses,
        Clause.besidesPlaceholders(of: latter) ?? revision.clauses, named: named())
  }

  private func isTurned(_ base: String, _ revision: String) -> Bool {
    isContrary || Quantity.areExchanged(base, revision)
      || Bound.areExchanged(
        (base, self.base.clauses), (revision, self.revision.clauses),
        isComplaint: isComplaint(besides: []))
      || isLimitedOtherwise || hasOtherFault
      || TurningWords.areExchanged(self.base.clauses, self.revision.clauses)
      || ExchangedPlaceholders.areFound(base, revision)
  }

  /// Whether what one text says holds of less, or by something else, than what the other says.
  private var isLimitedOtherwise: Bool {
    base.negations.count == revision.negations.count
      && (LimitingWord.isDropped(base.clauses, revision.clauses)
        || Basis.areExchanged(base.clauses, revision.clauses))
  }

  /// Whether something else is the matter. What must be and what is not are two ways to say one thing.
  private var hasOtherFault: Bool {
    !isComplaint(besides: ["mandatory", "required"])
      && Fault.areExchanged(base.clauses, revision.clauses)
  }

  /// Whether one text says the contrary of the other.
  static func isContrary(_ base: String, _ revision: String) -> Bool {
    TurnedMeaning(from: base, to: revision).isContrary
  }

  private var isContrary: Bool { isNegated || hasContraryWords }

  private var isNegated: Bool {
    guard base.negations.count != revision.negations.count, !isComplaint(besides: []) else {
      return false
    }
    return Self.isNegated(base, in: revision) || Self.isNegated(revision, in: base)
  }

  /// Whether `negated` negates what the other text says.
  private static func isNegated(_ plain: Side, in negated: Side) -> Bool {
    !plain.negations.onlyPlain.isDisjoint(with: negated.negations.onlyNegated)
      && plain.own.isDisjoint(with: Wordings.refusals)
      && negated.own.isDisjoint(with: Wordings.conditions)
  }

  /// Whether a word stands where its contrary stood, and both or neither are negated.
  private var hasContraryWords: Bool {
    base.own.contains { word in
      Contraries.of(word, among: revision.own).contains { other in
        !isComplaint(besides: [word, other]) && areInOnePlace(word, other)
          && !areAlike([word, other])
      }
    }
  }

  private func areInOnePlace(_ word: String, _ other: String) -> Bool {
    let places = base.clauses.flatMap { $0.places(of: word) }
    let others = revision.clauses.flatMap { $0.places(of: other) }
    let tells = Set([word, other]) != ["all", "any"]
    return places.contains { place in
      others.contains { other in
        place.isNegated == other.isNegated
          && place.isLike(other, of: word)
          && (tells || place.tells || other.tells)
      }
    }
  }

  /// Whether two contraries say the same here: `unless it is`, `if it is not`; `may have 5 at most`,
  /// `must have 5 at most`.
  private func areAlike(_ words: Set<String>) -> Bool {
    switch words {
    case ["and", "or"]: base.negations.count + revision.negations.count > 0
    case ["if", "unless"]: base.negations.count != revision.negations.count
    case ["can", "must"], ["can", "should"], ["may", "must"], ["may", "should"]:
      (base.clauses + revision.clauses).contains { !Wordings.limits.isDisjoint(with: $0.words) }
    default: false
    }
  }

  /// Whether only one of the texts says what must or may be.
  private func isComplaint(besides words: Set<String>) -> Bool {
    func requires(_ side: Side) -> Bool {
      side.clauses.contains { clause in
        clause.words.contains { Wordings.modals.contains($0) && !words.contains($0) }
      }
    }
    return requires(base) != requires(revision)
  }
}

/// What stands beside a word of a clause.
private struct WordPlace {
  /// `nil` at the beginning of the clause; negations are passed over.
  let former: String?
  /// `nil` at its end.
  let latter: String?
  let isNegated: Bool

  /// Whether the same stands beside the contrary of a word. `The key and the token` is the contrary of
  /// `the key or the token` only where both of these stay; and a unit of measure may take another number with it.
  func isLike(_ other: WordPlace, of word: String) -> Bool {
    if ContraryWords.units.contains(word) { return former == other.former }
    if word == "and" || word == "or" {
      return !isNegated && former == other.former && latter == other.latter
    }
    return former == other.former || latter == other.latter
  }

  /// Whether it matters there which of the two it is, any or all: `for any card` is `for all cards`, but
  /// `if any card` is not `if all cards`.
  var tells: Bool { latter == "of" || former.map(Wordings.beginnings.contains) ?? true }
}

extension Clause {
  fileprivate func places(of word: String) -> [WordPlace] {
    words.indices.filter { words[$0] == word }.map { index in
      let before = words[..<index]
      return WordPlace(
        former: before.last { !NegatedWords.isNegation($0) },
        latter: words[(index + 1)...].first,
        isNegated: before.last { !NegatedWords.isCarrier($0) }.map(NegatedWords.isNegation)
          ?? false)
    }
  }
}
