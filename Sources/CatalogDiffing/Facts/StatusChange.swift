/// What happened to the HTTP statuses of an entry. Statuses are a set whose order says nothing.
package enum StatusChange: Sendable, Equatable {
  /// Base named none.
  case documented
  /// Revision names none.
  case undocumented
  /// No class of base (4xx, 5xx, …) is left in revision.
  case classReplaced
  /// Either list may be empty, not both; each in its own side's order.
  case adjusted(added: [Int], removed: [Int])

  /// `nil` where both sides name the same statuses.
  package init?(_ delta: Delta<[Int]>?) {
    guard let delta, !Self.isRearranged(delta) else { return nil }
    let classes = Set(delta.base.map { $0 / 100 })
    if delta.base.isEmpty {
      self = .documented
    } else if delta.revision.isEmpty {
      self = .undocumented
    } else if classes.isDisjoint(with: delta.revision.map { $0 / 100 }) {
      self = .classReplaced
    } else {
      self = .adjusted(
        added: delta.revision.filter { !delta.base.contains($0) },
        removed: delta.base.filter { !delta.revision.contains($0) })
    }
  }

  /// Whether only the order, or how often a status is repeated, differs.
  static func isRearranged(_ delta: Delta<[Int]>?) -> Bool {
    guard let delta else { return false }
    return Set(delta.base) == Set(delta.revision)
  }
}
