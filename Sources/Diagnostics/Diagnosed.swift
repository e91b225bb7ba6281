/// A value together with the problems met while making it.
package struct Diagnosed<Value> {
  package var value: Value
  package var diagnostics: [Diagnostic]

  package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// The same problems with another value.
  package func map<Other>(_ transform: (Value) -> Other) -> Diagnosed<Other> {
    Diagnosed<Other>(transform(value), diagnostics)
  }
}

extension Diagnosed: Sendable where Value: Sendable {}
