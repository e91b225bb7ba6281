/// What happened to the HTTP statuses of an entry. Statuses are a set whose order says nothing.
enum StatusChange: Sendable, Equatable {
  /// Base named none.
  case documented
  /// Revision names none.
  case undocumented
  /// No class of base (4xx, 5xx, …) is left in revision.
  case classReplaced
  /// Some came and some went, within the same classes; each in its own side's order, neither empty.
  case replaced(added: [Int], removed: [Int])
  /// Some came and none went.
  case extended(by: [Int])
  /// Some went and none came.
  case shortened(by: [Int])

  /// `nil` where both sides name the same statuses.
  init?(_ delta: Delta<[Int]>?) {
    guard let delta, !Self.isRearranged(delta) else { return nil }
    let classes = Set(delta.base.map { $0 / 100 })
    if delta.base.isEmpty {
      self = .documented
    } else if delta.revision.isEmpty {
      self = .undocumented
    } else if classes.isDisjoint(with: delta.revision.map { $0 / 100 }) {
      self = .classReplaced
    } else {
      let added = delta.revision.filter { !delta.base.contains($0) }
      let removed = delta.base.filter { !delta.revision.contains($0) }
      self =
        removed.isEmpty
        ? .extended(by: added)
        : added.isEmpty ? .shortened(by: removed) : .replaced(added: added, removed: removed)
    }
  }

  /// Whether only the order, or how often a status is repeated, differs.
  static func isRearranged(_ delta: Delta<[Int]>?) -> Bool {
    guard let delta else { return false }
    return Set(delta.base) == Set(delta.revision)
  }
}
