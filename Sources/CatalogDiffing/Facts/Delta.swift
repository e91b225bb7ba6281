/// Two different values of the same thing, in base and in revision.
package struct Delta<Value: Sendable & Equatable>: Sendable, Equatable {
  package let base: Value
  package let revision: Value

  /// `nil` where both are equal.
  package init?(_ base: Value, _ revision: Value) {
    guard base != revision else { return nil }
    self.base = base
    self.revision = revision
  }
}
