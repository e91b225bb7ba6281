/// Tells two texts that share most of their words and say something else all the same: one negates
/// what the other does not, has the contrary of a word, or names other quantities.
///
/// It knows English. A requirement and the complaint that it was not met say the same (`must be
/// positive`, `is not positive`), and so do `cannot` and `failed to`: a word of that kind which only
/// one of the texts has speaks against a turn.
struct TurnedMeaning {
  private let base: Side
  private let revision: Side

  /// One of the two texts, with the words that only it has.
  private struct Side {
    let clauses: [Clause]
    let negations: NegatedWords
    let own: Set<String>
  }

  private init(from base: String, to revision: String) {
    let (left, right) = (Clause.all(in: base), Clause.all(in: revision))
    let (words, others) = (Set(left.flatMap(\.words)), Set(right.flatMap(\.words)))
    self.base = Side(
      clauses: left, negations: NegatedWords(left), own: words.subtracting(others))
    self.revision = Side(
      clauses: right, negations: NegatedWords(right), own: others.subtracting(words))
  }

  /// Whether one text says the contrary of the other, or names other quantities.
  static func isTurned(_ base: String, _ revision: String) -> Bool {
    isContrary(base, revision) || Quantity.areExchanged(base, revision)
  }

  /// Whether one text says the contrary of the other.
  static func isContrary(_ base: String, _ revision: String) -> Bool {
    let texts = TurnedMeaning(from: base, to: revision)
    return texts.isNegated || texts.hasContraryWords
  }

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
      }
    }
  }

  private func areInOnePlace(_ word: String, _ other: String) -> Bool {
    let places = base.clauses.flatMap { $0.places(of: word) }
    let others = revision.clauses.flatMap { $0.places(of: other) }
    return places.contains { place in
      others.contains { other in
        place.isNegated == other.isNegated
          && (place.former == other.former || place.latter == other.latter)
      }
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
}

extension Clause {
  fileprivate func places(of word: String) -> [WordPlace] {
    words.indices.filter { words[$0] == word }.map { index in
      let before = words[..<index]
      return WordPlace(
        former: before.last { !NegatedWords.isNegation($0) },
        latter: words[(index + 1)...].first,
        isNegated: before.last.map(NegatedWords.isNegation) ?? false)
    }
  }
}

/// Words by which a text that negates says the same as one that does not.
private enum Wordings {
  /// They say what must or may be.
  static let modals: Set<String> = [
    "can", "could", "expected", "expects", "mandatory", "may", "might", "must", "need", "needed",
    "needs", "require", "required", "requires", "shall", "should",
  ]

  /// They say that something is not so, or did not happen.
  static let refusals: Set<String> = [
    "absent", "avoid", "bad", "blocked", "denied", "denies", "disabled", "disallowed", "empty",
    "error", "errors", "except", "fail", "failed", "failing", "fails", "failure", "forbidden",
    "illegal", "impossible", "inactive", "incorrect", "insufficient", "instead", "invalid", "lack",
    "lacking", "lacks", "missing", "only", "problem", "problems", "prohibited", "refused",
    "rejected", "rejects", "stop", "too", "unable", "unauthorized", "unavailable", "unexpected",
    "unknown", "unless", "unsuccessful", "unsupported", "wrong",
  ]

  /// They say when something is not so, and else it is.
  static let conditions: Set<String> = ["before", "except", "unless", "until"]
}
