import CatalogModel

/// Tells entries that left from entries that were not read.
///
/// A document that reads worse than before still has what an entry said, only elsewhere: in lines that
/// were not read, in the introduction, in the text of another entry; or it breaks off. Where nothing
/// was read at all, nothing is known of any entry.
enum UnreadEntries {
  /// A page that had fewer codes may have lost them all.
  private static let leastForEmptyPage = 3

  /// Of the entries that left, those that may well be there, in the same order; `changed` are the
  /// entries of both that differ, `added` those of revision without a partner, and `addedTexts` the
  /// texts of revision that base did not have.
  static func find(
    among removed: [Entry], base: Catalog, revision: Catalog, changed: [EntryPair],
    added: [Entry], addedTexts: [Prose]
  ) -> [Entry] {
    guard !removed.isEmpty else { return [] }
    if revision.entries.isEmpty,
      removed.count >= leastForEmptyPage || !revision.unreadLines.isEmpty
    {
      return removed
    }
    let known = Set(base.unreadLines)
    let unread = MentionedWords(revision.unreadLines.filter { !known.contains($0) })
    let loose = LooseText(base: base, revision: revision, changed: changed, added: added)
    let swallowed = Set(SwallowedEntries.find(among: removed, in: addedTexts).map(\.key))
    let cut = BrokenOffDocuments.lost(base: base, revision: revision, removed: removed)
    return removed.filter { entry in
      !unread.lines(with: entry.code.text).isEmpty || loose.says(entry)
        || swallowed.contains(entry.key) || cut.contains(entry.key)
    }
  }
}
