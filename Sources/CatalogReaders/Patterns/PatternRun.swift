/// What a machine found: the bounds of each match and of its groups, and the steps it took.
struct PatternRun: Sendable {
  let captures: [[Int]]
  /// Instructions carried out and threads moved on.
  let steps: Int
}
