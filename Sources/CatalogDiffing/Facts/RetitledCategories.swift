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
  ///
  /// Of what is left, as where a page was translated or written anew, an entry speaks when its code is
  /// the same and of a kind that is rarely used twice, or its text alike; three quarters must.
  static func find(base: Catalog, revision: Catalog) -> [String: String] {
    let left = entries(of: base, absentFrom: revision)
    let right = entries(of: revision, absentFrom: base)
    guard !left.isEmpty, !right.isEmpty else { return [:] }
    let sure = partners(left, right, votes(left, right, by: mark)) { 2 * $0 > $1 }
    let (known, taken) = (Set(sure.keys), Set(sure.values))
    let (leftOver, rightOver) = (
      left.filter { !known.contains($0.category) }, right.filter { !taken.contains($0.category) }
    )
    let likely = votes(leftOver, rightOver, by: spelling, where: isSame)
    return sure.merging(partners(leftOver, rightOver, likely) { 4 * $0 >= 3 * $1 }) { $1 }
  }

  /// `suffices` is given how many speak for a pair, and how many entries the larger of both has.
  private static func partners(
    _ left: [Entry], _ right: [Entry], _ votes: [Pair: Int], _ suffices: (Int, Int) -> Bool
  ) -> [String: String] {
    let (leftSizes, rightSizes) = (sizes(left), sizes(right))
    return votes.reduce(into: [:]) { retitled, vote in
      let (pair, count) = vote
      let larger = max(leftSizes[pair.base, default: 0], rightSizes[pair.revision, default: 0])
      if suffices(count, larger) { retitled[pair.base] = pair.revision }
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

  private static func votes<Key: Hashable>(
    _ left: [Entry], _ right: [Entry], by key: (Entry) -> Key,
    where isSame: (Entry, Entry) -> Bool = { _, _ in true }
  ) -> [Pair: Int] {
    let bases = UniqueIndex(left.indices) { key(left[$0]) }
    let revisions = UniqueIndex(right.indices) { key(right[$0]) }
    return left.reduce(into: [:]) { votes, entry in
      guard bases[key(entry)] != nil, let partner = revisions[key(entry)],
        isSame(entry, right[partner])
      else { return }
      votes[Pair(base: entry.category, revision: right[partner].category), default: 0] += 1
    }
  }

  private static func mark(_ entry: Entry) -> Mark {
    Mark(code: spelling(entry), text: entry.description.plainText)
  }

  private static func spelling(_ entry: Entry) -> String {
    CodeWords.spelling(entry.code.text) ?? entry.code.text
  }

  /// Many lists count from 1 on, so such numbers need a text that vouches for them.
  private static func isSame(_ base: Entry, _ revision: Entry) -> Bool {
    if let number = base.code.wholeNumber, (-99...99).contains(number) {
      return WordOverlap.share(base.text, revision.text) >= WordOverlap.leastForSameMeaning
        && !base.text.isEmpty
    }
    return true
  }

  private static func entries(of catalog: Catalog, absentFrom other: Catalog) -> [Entry] {
    let known = Set(other.categories.map(\.id)).union(other.entries.map(\.category))
    return catalog.entries.filter { !known.contains($0.category) }
  }

  private static func sizes(_ entries: [Entry]) -> [String: Int] {
    entries.reduce(into: [:]) { $0[$1.category, default: 0] += 1 }
  }
}
