import CatalogModel

/// Tells entries that left from entries that were not read.
enum UnreadEntries {
  /// Of the entries that left, those whose code stands as a word in a line of revision that was not
  /// read, and that base either read or did not have; all of them, where nothing was read at all. And
  /// those that stand in one of `newTexts`, which base did not have.
  static func find(
    among removed: [Entry], base: Catalog, revision: Catalog, newTexts: [Prose]
  ) -> [Entry] {
    let unread = find(among: removed, base: base, revision: revision)
    let swallowed = SwallowedEntries.find(among: removed, in: newTexts)
    guard !swallowed.isEmpty else { return unread }
    let keys = Set((unread + swallowed).map(\.key))
    return removed.filter { keys.contains($0.key) }
  }

  private static func find(
    among removed: [Entry], base: Catalog, revision: Catalog
  ) -> [Entry] {
    guard !removed.isEmpty, !revision.unreadLines.isEmpty else { return [] }
    if revision.entries.isEmpty { return removed }
    let known = Set(base.unreadLines)
    let words = revision.unreadLines.reduce(into: Set<Substring>()) { words, line in
      if !known.contains(line) { words.formUnion(self.words(of: line)) }
    }
    return words.isEmpty ? [] : removed.filter { words.contains($0.code.text[...]) }
  }

  /// Words as a code may be one: between blanks, and without the marks around it.
  private static func words(of line: String) -> [Substring] {
    let cells = line.split { $0.isWhitespace || "|,;()[]{}<>\"'`*".contains($0) }
    return cells
      + cells.map { $0.drop { ".:=".contains($0) } }.compactMap { word in
        word.lastIndex { !".:=".contains($0) }.map { word[...$0] }
      }
  }
}
