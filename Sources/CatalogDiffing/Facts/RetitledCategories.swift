import CatalogModel

/// Recognises a category whose title, and with it the id, changed while its entries stayed.
///
/// Otherwise one new heading would look like the removal of all that stands below it.
enum RetitledCategories {
  /// The new id of each category of base that is gone but whose entries are not.
  ///
  /// An entry speaks for two categories when its code and its text are the same in both and in no
  /// other category concerned; more than half of each category's entries must speak for the pair.
  /// So a category has at most one partner.
  static func find(base: Catalog, revision: Catalog) -> [String: String] {
    let left = entries(of: base, absentFrom: revision)
    let right = entries(of: revision, absentFrom: base)
    guard !left.isEmpty, !right.isEmpty else { return [:] }
    let leftSizes = sizes(left)
    let rightSizes = sizes(right)
    return votes(left, right).reduce(into: [:]) { retitled, vote in
      let (pair, count) = vote
      let larger = max(leftSizes[pair.base, default: 0], rightSizes[pair.revision, default: 0])
      if 2 * count > larger { retitled[pair.base] = pair.revision }
    }
  }

  private struct Pair: Hashable {
    let base: String
    let revision: String
  }

  /// What an entry is known by, whatever its category.
  private struct Mark: Hashable {
    /// However its words are written together.
    let code: String
    let text: String
  }

  private static func votes(_ left: [Entry], _ right: [Entry]) -> [Pair: Int] {
    let bases = UniqueIndex(left.indices) { mark(left[$0]) }
    let revisions = UniqueIndex(right.indices) { mark(right[$0]) }
    return left.reduce(into: [:]) { votes, entry in
      guard bases[mark(entry)] != nil, let partner = revisions[mark(entry)] else { return }
      votes[Pair(base: entry.category, revision: right[partner].category), default: 0] += 1
    }
  }

  private static func mark(_ entry: Entry) -> Mark {
    let code = entry.code.text
    return Mark(code: CodeWords.spelling(code) ?? code, text: entry.description.plainText)
  }

  private static func entries(of catalog: Catalog, absentFrom other: Catalog) -> [Entry] {
    let known = Set(other.categories.map(\.id)).union(other.entries.map(\.category))
    return catalog.entries.filter { !known.contains($0.category) }
  }

  private static func sizes(_ entries: [Entry]) -> [String: Int] {
    entries.reduce(into: [:]) { $0[$1.category, default: 0] += 1 }
  }
}
