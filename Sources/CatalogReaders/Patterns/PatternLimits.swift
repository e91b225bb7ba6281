/// What keeps the work of compiling a pattern, and of one step through a text, within bounds.
enum PatternLimits {
  /// UTF-8 bytes of the source.
  static let sourceLength = 10_000
  /// Groups within groups.
  static let nesting = 100
  /// Groups with a name: each costs every thread of the machine two numbers.
  static let namedGroups = 50
  /// The numbers in `{n,m}`.
  static let count = 1_000
  /// Instructions of the program, in which counted repetitions are written out.
  static let instructions = 5_000
}
