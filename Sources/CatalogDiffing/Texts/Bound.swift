/// How much or how many a text lets there be of something, or when: `at least one`, `more than 10`,
/// `on or before the date`.
enum Bound {
  /// How what there is may stand to the limit; a text may name both ends of a range.
  enum Relation: Hashable { case least, most, over, under, exactly }

  /// A text as it is, and its clauses.
  typealias Text = (whole: String, clauses: [Clause])

  /// Whether both texts name a limit which one of them counts in and the other out, or which one of them
  /// reaches from below and the other from above. A requirement and the complaint that it was not met do not:
  /// `must be at most 10`, `is more than 10`.
  ///
  /// What texts say that refuse or negate in other ways than `no more than` is not known.
  static func areExchanged(_ base: Text, _ revision: Text, isComplaint: Bool) -> Bool {
    let left = Bounds(base)
    guard !left.relations.isEmpty else { return false }
    let right = Bounds(revision)
    guard left.negations == right.negations, left.refusals == right.refusals else { return false }
    return left.relations.contains { limit, relations in
      guard let others = right.relations[limit], others.isDisjoint(with: relations) else {
        return false
      }
      return !isComplaint || relations == [.exactly] || others == [.exactly]
        || relations.contains(where: \.isFromBelow) == others.contains(where: \.isFromBelow)
    }
  }
}

extension Bound.Relation {
  /// With the limit itself.
  var closed: Bound.Relation {
    switch self {
    case .over: .least
    case .under: .most
    case .least, .most, .exactly: self
    }
  }

  /// Without the limit itself, where it counts.
  var open: Bound.Relation? {
    switch self {
    case .least: .over
    case .most: .under
    case .over, .under, .exactly: nil
    }
  }

  /// Whether there must be more.
  var isFromBelow: Bool { self == .least || self == .over }
}
