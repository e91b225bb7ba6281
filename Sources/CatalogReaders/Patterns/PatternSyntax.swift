/// A pattern as a tree. Built so that everything but `empty` stands for an instruction at least,
/// which keeps the work of writing out repetitions within the limit on instructions.
indirect enum PatternSyntax: Sendable {
  case empty
  case scalar(Unicode.Scalar)
  case scalarClass(ScalarClass)
  case assertion(PatternAssertion)
  case sequence([PatternSyntax])
  case alternatives([PatternSyntax])
  /// The named group with this number, counted from 0.
  case group(Int, PatternSyntax)
  case repetition(PatternSyntax, PatternRepetition)

  /// One item after the other, without the empty ones.
  static func joining(_ items: [PatternSyntax]) -> PatternSyntax {
    let items = items.filter { !$0.isEmpty }
    guard let first = items.first else { return .empty }
    return items.count == 1 ? first : .sequence(items)
  }

  /// An item repeated, unless that leaves nothing.
  static func repeating(
    _ item: PatternSyntax, _ repetition: PatternRepetition
  ) -> PatternSyntax {
    item.isEmpty || repetition.maximum == 0 ? .empty : .repetition(item, repetition)
  }

  private var isEmpty: Bool {
    if case .empty = self { true } else { false }
  }
}
