package import CatalogModel

/// The facts between two versions of a vendor's catalog, without any judgement.
///
/// Every list is in the order of identities, whatever the order of the entries was; only
/// `isReordered` looks at that. Takes time in proportion to the size of the catalogs.
package struct CatalogComparison: Sendable {
  let base: Catalog
  let revision: Catalog
  /// What the vendor promises, and how the site judges changes.
  let policy: ChangePolicy
  /// The entries of both sides that differ in anything but their place in a document.
  let changed: [EntryPair]
  /// The number of pairs without a difference.
  let unchangedCount: Int
  let unmatched: UnmatchedEntries
  /// Those of `removed` that stand in lines of revision that were not read, or not as entries:
  /// nothing is known of them.
  package let unread: [Entry]
  /// The codes that base does not have and a version before it had, be they added or given to an
  /// entry that had another one.
  package let returned: [ReturnedCode]
  /// Those of `removed` and of `added` whose codes the other side has in another grouping, within a
  /// range or apart; none that is among `returned`.
  let regrouped: [RegroupedCode]
  /// Those of `removed` whose meaning a code of base has now, which means something else with it: from
  /// what left to what has its meaning.
  let successions: [EntryPair]
  /// The fields of entries of `changed` that have other names.
  let renamedFields: RenamedFields
  /// What left and came and may be the same under another code, the most similar first.
  let suspicions: [RenameSuspicion]
  package let categories: CategoryComparison
  let introduction: Delta<Prose>?
  /// Whether entries or categories that are in both stand in another order.
  let isReordered: Bool

  /// Compares with what is known of the versions before base, for the policy of the vendor.
  package init(
    base: Catalog, revision: Catalog, earlier: EarlierCodes = EarlierCodes(),
    policy: ChangePolicy = ChangePolicy()
  ) {
    self.policy = policy
    (self.base, self.revision) = (base, revision)
    categories = CategoryComparison(base: base, revision: revision)
    let matching = EntryMatching(base: base, revision: revision, retitled: categories.retitled)
    let changed = matching.changedPairs(base: base, revision: revision)
    unchangedCount = matching.pairs.count - changed.count
    unmatched = UnmatchedEntries(matching, base: base, revision: revision)
    let (removed, added) = (unmatched.removed, unmatched.added)
    let regroupedBases = RegroupedCode.all(
      of: removed, matching.regrouping.bases, from: base, on: .base, to: revision)
    let missing = removed.without(regroupedBases.map(\.entry.key))
    unread = Self.unread(among: missing, base, revision, changed: changed, added: added)
    let meanings = DisplacedMeanings(
      of: changed, gone: missing.without(unread.map(\.key)), base: base, revision: revision)
    (self.changed, successions) = (meanings.pairs, meanings.successions)
    renamedFields = RenamedFields(in: self.changed)
    returned = Self.returned(
      added: added, changed: changed, base, earlier, retitled: categories.retitled)
    regrouped =
      regroupedBases
      + RegroupedCode.all(
        of: added.without(returned.map(\.key)), matching.regrouping.revisions, from: revision,
        on: .revision, to: base)
    suspicions = matching.renames(base: base, revision: revision)
    introduction = Delta(base.introduction, revision.introduction)
    isReordered =
      matching.isReordered || Self.categoriesAreReordered(base, revision, categories.retitled)
  }

  /// Of the entries that are missing in revision, those of which nothing is known.
  private static func unread(
    among missing: [Entry], _ base: Catalog, _ revision: Catalog, changed: [EntryPair],
    added: [Entry]
  ) -> [Entry] {
    guard !missing.isEmpty else { return [] }
    return UnreadEntries.find(
      among: missing, base: base, revision: revision, changed: changed, added: added,
      addedTexts: addedTexts(base, revision, changed.map(\.revision) + added))
  }

  /// Those of the codes of revision which base does not have that a version before it had.
  private static func returned(
    added: [Entry], changed: [EntryPair], _ base: Catalog, _ earlier: EarlierCodes,
    retitled: [String: String]
  ) -> [ReturnedCode] {
    ReturnedCode.all(
      added: added, recoded: changed.filter { $0.identityChange != nil }.map(\.revision),
      notIn: base.entries.map { $0.key.following(retitled) }, earlier.following(retitled))
  }

  /// The texts of revision that base did not have.
  private static func addedTexts(
    _ base: Catalog, _ revision: Catalog, _ entries: [Entry]
  ) -> [Prose] {
    let known = Set(base.categories.map(\.description) + [base.introduction])
    return (revision.categories.map(\.description) + [revision.introduction])
      .filter { !known.contains($0) } + entries.map(\.description)
  }

  private static func categoriesAreReordered(
    _ base: Catalog, _ revision: Catalog, _ retitled: [String: String]
  ) -> Bool {
    let places = UniqueIndex(revision.categories.indices) { revision.categories[$0].id }
    let order = base.categories.compactMap { places[retitled[$0.id] ?? $0.id] }
    return zip(order, order.dropFirst()).contains { $0 > $1 }
  }
}

extension CatalogComparison {
  /// Entries of base that have no partner in revision, which does not have their codes.
  var removed: [Entry] { unmatched.removed }
  /// Entries of revision that have no partner in base, which does not have their codes.
  var added: [Entry] { unmatched.added }

  /// The entries that left as far as one can tell: `removed` without `unread`, `regrouped` and
  /// `successions`.
  package var gone: [Entry] {
    guard !unread.isEmpty || !regrouped.isEmpty || !successions.isEmpty else { return removed }
    return removed.without(
      unread.map(\.key) + regrouped(on: .base) + successions.map(\.base.key))
  }

  /// Where codes of base stand that are another one now, or in another category, and where the meanings stand of
  /// codes that left.
  package var moves: [(from: EntryKey, to: EntryKey)] {
    (changed + successions).filter { $0.base.key != $0.revision.key }
      .map { (from: $0.base.key, to: $0.revision.key) }
  }

  /// The entries that came and that no earlier version had in any grouping.
  var newlyAdded: [Entry] {
    guard !returned.isEmpty || !regrouped.isEmpty else { return added }
    return added.without(returned.map(\.key) + regrouped(on: .revision))
  }

  /// Whether so much left at once that it is one event, and not many: more than half of base, and
  /// at least twenty entries. Half, because what is left is then the exception; twenty, because a
  /// short list is read as it is.
  var isMassRemoval: Bool {
    let count = gone.count
    return count >= 20 && 2 * count > base.entries.count
  }

  private func regrouped(on side: ComparedSide) -> [EntryKey] {
    regrouped.filter { $0.side == side }.map(\.entry.key)
  }
}

extension [Entry] {
  /// Those that have none of the identities, in the same order.
  fileprivate func without(_ keys: [EntryKey]) -> [Entry] {
    guard !keys.isEmpty else { return self }
    let keys = Set(keys)
    return filter { !keys.contains($0.key) }
  }
}
