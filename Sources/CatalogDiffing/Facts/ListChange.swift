import CatalogModel

/// Values that came and went in a list whose order, and how often it repeats a value, say nothing.
struct ListChange<Value: Sendable & Hashable>: Sendable, Equatable {
  let base: [Value]
  let revision: [Value]
  /// What only revision has, in its order; not empty where `removed` is.
  let added: [Value]
  /// What only base has, in its order.
  let removed: [Value]

  /// `nil` where both sides have the same values.
  init?(_ base: [Value], _ revision: [Value]) {
    let (bases, revisions) = (Set(base), Set(revision))
    guard bases != revisions else { return nil }
    self.base = base
    self.revision = revision
    added = revision.filter { !bases.contains($0) }
    removed = base.filter { !revisions.contains($0) }
  }

  var kind: Kind {
    if base.isEmpty { return .stated }
    if revision.isEmpty { return .withdrawn }
    return added.isEmpty ? .shortened : removed.isEmpty ? .extended : .replaced
  }

  enum Kind: Sendable {
    /// Base has no value.
    case stated
    /// Revision has no value.
    case withdrawn
    /// Some values came and none went.
    case extended
    /// Some went and none came.
    case shortened
    /// Some came and some went.
    case replaced
  }
}

extension ListChange<Prose> {
  /// How the texts, taken together, were reworded; `nil` where one side has none.
  var wording: TextChange? {
    guard !base.isEmpty, !revision.isEmpty else { return nil }
    let change = TextChange(
      from: base.map(\.plainText).joined(separator: "\n"),
      to: revision.map(\.plainText).joined(separator: "\n"))
    return change == .added || change == .removed ? .replaced : change
  }
}
