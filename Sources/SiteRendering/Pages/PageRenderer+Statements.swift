import CatalogModel

extension PageRenderer {
  /// What an entry states, on its page.
  func statements(of entry: Entry, _ vendor: SiteVendor, on route: Route) -> StatementsView {
    let linker = linker(vendor, from: route)
    let origins = EntryOriginViews(entry.origins)
    return StatementsView(
      aliases: entry.aliases,
      range: entry.code.range.map { RangeView(first: $0.first.text, last: $0.last.text) },
      unused: entry.unused.map(UnusedView.init),
      replacements: entry.replacedBy.map { code in
        let target = vendor.replacements.target(of: code, from: entry.key)
        return ReplacementView(code: code, href: target.map(linker.href))
      },
      messages: entry.messages.map(MessageView.init),
      causes: ProseView(Prose(joining: entry.causes), linker, in: entry.key),
      actions: ProseView(Prose(joining: entry.actions), linker, in: entry.key),
      facts: EntryFacts.all(of: entry).map {
        FactView(name: $0.name, values: $0.values, origin: origins.place(of: $0.property))
      },
      origins: origins)
  }
}

extension Prose {
  /// Several texts as one: a list of them where each is a line, or else one below the other.
  fileprivate init(joining texts: [Prose]) {
    let lines = texts.compactMap { text -> [Inline]? in
      guard text.blocks.count == 1, case .paragraph(let line) = text.blocks[0] else { return nil }
      return line
    }
    self.init(
      texts.count > 1 && lines.count == texts.count ? [.list(lines)] : texts.flatMap(\.blocks))
  }
}
