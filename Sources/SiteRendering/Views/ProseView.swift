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

/// A paragraph or a list.
struct BlockView: View {
  let paragraph: InlinesView?
  let items: [InlinesView]

  static let fields = ViewFields<Self>([
    .view("paragraph") { $0.paragraph },
    .flag("list") { !$0.items.isEmpty },
    .list("items") { $0.items },
  ])
}

/// The stretches of a line.
struct InlinesView: View {
  let inlines: [InlineView]

  static let fields = ViewFields<Self>([.list("inlines") { $0.inlines }])

  init(_ inlines: [Prose.Inline], _ linker: EntryLinker, in entry: EntryKey?) {
    self.inlines = inlines.flatMap { inline in
      switch inline {
      case .text(let text): linker.views(ofText: text, in: entry)
      case .code(let code): [linker.view(ofCode: code, in: entry)]
      }
    }
  }
}

/// Plain words or a code span, perhaps linked.
struct InlineView: View {
  let text: String
  let isCode: Bool
  let href: String?

  static let fields = ViewFields<Self>([
    .text("text") { $0.text },
    .flag("code") { $0.isCode },
    .text("href") { $0.href },
  ])
}
