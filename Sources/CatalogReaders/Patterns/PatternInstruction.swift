/// What a thread of the machine does next. Where nothing else is said, it goes on with the next
/// instruction.
enum PatternInstruction: Sendable {
  /// Passes over this scalar, or dies.
  case scalar(Unicode.Scalar)
  /// Passes over a scalar of the class with this number, or dies.
  case scalarClass(Int)
  /// Dies unless the condition holds.
  case assertion(PatternAssertion)
  /// Remembers the place in the slot with this number.
  case save(slot: Int)
  case jump(Int)
  /// Becomes two threads, the first of which has priority.
  case split(Int, Int)
  /// Has found a match.
  case match
}
