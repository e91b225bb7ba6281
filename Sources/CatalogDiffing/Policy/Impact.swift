/// What a change means to a client that was right about base.
package enum Impact: String, Sendable, CaseIterable, Comparable {
  /// It may now be wrong.
  case breaking
  /// Somebody must look.
  case suspect
  /// It can do more.
  case additive
  /// Nothing; other words only.
  case editorial

  /// From editorial, the least, to breaking.
  package static func < (left: Impact, right: Impact) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .editorial: 0
    case .additive: 1
    case .suspect: 2
    case .breaking: 3
    }
  }
}
