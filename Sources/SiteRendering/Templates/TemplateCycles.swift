import Diagnostics

/// Finds routines that, once begun, always begin themselves again.
struct TemplateCycles {
  private var calls: [Call] = []

  /// A call that no section stands around.
  private struct Call {
    let caller: Int
    let routine: Int
    let range: SourceRange
  }

  mutating func add(from caller: Int, to routine: Int, at range: SourceRange) {
    calls.append(Call(caller: caller, routine: routine, range: range))
  }

  /// The tags of the calls on or between cycles: what stays when routines that call nothing, and
  /// then routines that nothing calls, are taken away again and again (Kahn's algorithm).
  func endless() -> [SourceRange] {
    let within = Self.peeled(calls, from: \.caller, to: \.routine)
    return Self.peeled(within, from: \.routine, to: \.caller).map(\.range)
  }

  private static func peeled(
    _ calls: [Call], from origin: KeyPath<Call, Int>, to end: KeyPath<Call, Int>
  ) -> [Call] {
    let byEnd = Dictionary(grouping: calls) { $0[keyPath: end] }
    var remaining = Dictionary(grouping: calls) { $0[keyPath: origin] }.mapValues(\.count)
    var removed = Set(byEnd.keys.filter { remaining[$0] == nil })
    var waiting = Array(removed)
    while let routine = waiting.popLast() {
      for call in byEnd[routine] ?? [] {
        let node = call[keyPath: origin]
        remaining[node, default: 0] -= 1
        if remaining[node] == 0, removed.insert(node).inserted { waiting.append(node) }
      }
    }
    return calls.filter { !removed.contains($0[keyPath: end]) }
  }
}
