/// Two different values of the same thing, in base and in revision.
struct Delta<Value: Sendable & Equatable>: Sendable, Equatable {
  let base: Value
  let revision: Value

  /// `nil` where both are equal.
  init?(_ base: Value, _ revision: Value) {
    guard base != revision else { return nil }
    self.base = base
    self.revision = revision
  }
}
