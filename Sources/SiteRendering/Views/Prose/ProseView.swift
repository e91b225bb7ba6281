import CatalogModel

/// A vendor's text with its mentions linked.
struct ProseView: View {
  let blocks: [BlockView]

  static let fields = ViewFields<Self>([.list("blocks") { $0.blocks }])

  /// `nil` for an empty text, so that a template can say that there is none.
  init?(_ prose: Prose, _ linker: EntryLinker, in entry: EntryKey? = nil) {
    guard !prose.isEmpty else { return nil }
    blocks = prose.blocks.map { block in
      switch block {
      case .paragraph(let inlines):
        BlockView(paragraph: InlinesView(inlines, linker, in: entry), items: [])
      case .list(let items):
        BlockView(paragraph: nil, items: items.map { InlinesView($0, linker, in: entry) })
      }
    }
  }
}
