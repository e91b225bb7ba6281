import CatalogModel

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
