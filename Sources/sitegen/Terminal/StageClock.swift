/// How long each stage of a command took.
struct StageClock {
  private(set) var stages: [(name: String, time: Duration)] = []
  private var last = ContinuousClock.now

  /// A stage is over.
  mutating func end(_ name: String) {
    let now = ContinuousClock.now
    stages.append((name, now - last))
    last = now
  }
}

extension Duration {
  /// Milliseconds, such as `12.3 ms`.
  var milliseconds: String {
    let tenths = Int(self / .microseconds(100))
    return "\(tenths / 10).\(tenths % 10) ms"
  }
}
