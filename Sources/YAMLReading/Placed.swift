package import Diagnostics

/// A value with the place it was read from.
package struct Placed<Value> {
  package let value: Value
  package let range: SourceRange

  package init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

extension Placed: Sendable where Value: Sendable {}
