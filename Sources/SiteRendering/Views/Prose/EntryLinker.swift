import CatalogModel

/// Makes links from one page to the entries of one vendor that its texts mention.
struct EntryLinker {
  let vendor: SiteVendor
  let mentions: CodeMentions
  let page: Route

  func views(ofText text: String, in entry: EntryKey?) -> [InlineView] {
    mentions.pieces(of: text, in: entry).map { piece in
      InlineView(text: String(piece.text), isCode: false, href: piece.target.map(href))
    }
  }

  func view(ofCode code: String, in entry: EntryKey?) -> InlineView {
    let target = mentions.target(ofCode: code, in: entry)
    return InlineView(text: code, isCode: true, href: target.map(href))
  }

  func href(_ key: EntryKey) -> String {
    page.link(to: vendor.route(of: key))
  }
}
