/// Some rows of a list. A browser lays out a stretch of a long list when somebody is about to see it, which took it
/// seconds for 12,000 rows at once.
struct EntryStretchView: View {
  let entries: [EntryRowView]

  static let fields = ViewFields<Self>([.list("entries") { $0.entries }])

  static func all(_ entries: [EntryRowView]) -> [Self] { entries.stretches.map(Self.init) }
}
