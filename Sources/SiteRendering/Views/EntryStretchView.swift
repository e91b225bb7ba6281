/// Some rows of a list. A browser lays out a stretch of a long list when somebody is about to see it, which took it
/// seconds for 12,000 rows at once.
struct EntryStretchView: View {
  let entries: [EntryRowView]

  static let fields = ViewFields<Self>([.list("entries") { $0.entries }])

  static func all(_ entries: [EntryRowView]) -> [Self] { entries.stretches.map(Self.init) }
}

/// Some codes of an alphabetical list.
struct CodeStretchView: View {
  let terms: [CodeTermView]

  static let fields = ViewFields<Self>([.list("terms") { $0.terms }])

  static func all(_ terms: [CodeTermView]) -> [Self] { terms.stretches.map(Self.init) }
}

extension Array {
  /// A list of up to 500 items as it is, a longer one in parts of 100.
  var stretches: [Self] {
    guard count > 500 else { return [self] }
    return stride(from: 0, to: count, by: 100).map { Self(self[$0..<Swift.min($0 + 100, count)]) }
  }
}
