import DocumentFormats

/// A scalar within a record.
struct DataLeaf: Sendable {
  enum Step: Sendable, Equatable {
    case key(String)
    case index(Int)

    fileprivate var isIndex: Bool { if case .index = self { true } else { false } }
  }

  let steps: [Step]
  let text: String
  let lines: ClosedRange<Int>

  /// The keys that lead to it, parted by dots.
  var path: String { Self.path(steps) }

  private static func path(_ steps: [Step]) -> String {
    steps.compactMap { if case .key(let key) = $0 { key } else { nil } }.joined(separator: ".")
  }

  /// Whether a path of steps leads to it, or to a list of which it is an element.
  func isReached(by path: [RecordPath.Step]) -> Bool {
    var rest = steps[...]
    for step in path {
      switch (step, rest.first) {
      // The text of an element of XML is the element itself where there is nothing else in it.
      case (.key("#text"), _) where rest.allSatisfy(\.isIndex): return true
      case (.key(let key), .index(let index)) where Int(key) == index: rest = rest.dropFirst()
      case (.key(let key), _):
        rest = rest.drop(while: \.isIndex)
        guard rest.first == .key(key) else { return false }
        rest = rest.dropFirst()
      case (.any, .some): rest = rest.dropFirst()
      case (.anyDepth, _): return true
      case (.any, nil), (.having, _): return false
      }
    }
    return rest.allSatisfy(\.isIndex)
  }
}
