/// A value for a task that runs beside others. What a task captures lives as long as the task does; what it takes from
/// here lives as long as it is needed.
actor Handover<Value: Sendable> {
  private var value: Value?

  init(_ value: Value) { self.value = value }

  /// The value; `nil` the second time.
  func take() -> Value? {
    defer { value = nil }
    return value
  }
}
