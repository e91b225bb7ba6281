/// Which matches are looked for.
enum PatternGoal: Sendable {
  case whole, prefix, all
}
