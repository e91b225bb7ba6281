import CatalogModel

extension Entry {
  /// One entry of several with the same code, the first of which is there: all that they say, each thing once,
  /// in the vendor's order. Further names are aliases; they and further labels stand before their texts.
  static func joining(_ entries: [Entry]) -> Entry {
    let first = entries[0]
    let name = entries.lazy.compactMap(\.name).first
    let aliases = entries.compactMap(\.name).filter { $0 != name }.map { Statement.alias($0) }
    var known: Set<Prose.Block> = []
    let text = entries.flatMap { entry in
      let own = entry.description.blocks.filter { known.insert($0).inserted }
      return own.isEmpty ? [] : entry.title(besides: name, first.label) + own
    }
    return Entry(
      category: first.category, code: first.code, name: name, label: first.label,
      status: entries.flatMap(\.status).each, description: Prose(text),
      fields: entries.flatMap(\.fields).each,
      statements: (aliases + entries.flatMap(\.statements)).each,
      origins: entries.flatMap(\.origins).each, source: entries.map(\.source).together)
  }

  /// A paragraph of its name and its label, where these are others.
  private func title(besides name: String?, _ label: String?) -> [Prose.Block] {
    var parts: [[Prose.Inline]] = []
    if let own = self.name, own != name { parts.append([.code(own)]) }
    if let own = self.label, own != label { parts.append([.text(own)]) }
    return parts.isEmpty ? [] : [.paragraph(Array(parts.joined(separator: [.text(" ")])))]
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it is first.
  fileprivate var each: [Element] {
    var known: Set<Element> = []
    return filter { known.insert($0).inserted }
  }
}

extension [EntrySource] {
  /// The place of the first, and of those that follow it without a gap.
  fileprivate var together: EntrySource {
    dropFirst().reduce(self[0]) { all, next in
      next.document == all.document && next.line == all.endLine + 1
        ? EntrySource(document: all.document, line: all.line, endLine: next.endLine) : all
    }
  }
}
