import CatalogModel
import Testing

@testable import CatalogDiffing

/// What is said of two catalogs is said again, mirrored, when they change places. The number is the
/// seed.
struct MirrorTests {
  @Test func everyRuleHasAMirrorOrAReasonForNone() {
    let known = Set(MirroredRules.table.keys).union(MirroredRules.beyondTwoCatalogs)
    #expect(known == Set(ChangeRules.all.map(\.id)))
    #expect(MirroredRules.beyondTwoCatalogs.isDisjoint(with: MirroredRules.table.keys))
  }

  @Test func theTableMirrorsItself() {
    for (rule, mirrors) in MirroredRules.table {
      for mirror in mirrors {
        #expect(MirroredRules.table[mirror]?.contains(rule) == true, "\(rule) \(mirror)")
      }
    }
  }

  @Test(arguments: Array(1...400) as [UInt64])
  func everyChangeIsMirroredByItsRule(_ seed: UInt64) {
    var generator = CatalogGenerator(seed: seed)
    let there = generator.sides()
    check(there.comparison, Sides(there.revision, there.base).comparison)
  }

  @Test(arguments: [1, 2] as [UInt64])
  func everyStepOfAPlantedHistoryIsMirrored(_ seed: UInt64) {
    let versions = HistoryGenerator(seed: seed).versions
    for (base, revision) in zip(versions, versions.dropFirst()) {
      check(Sides(base, revision).comparison, Sides(revision, base).comparison)
    }
  }

  private func check(_ forth: CatalogComparison, _ back: CatalogComparison) {
    let unread = Set(back.unread.map(\.key))
    let reverse = Dictionary(grouping: VendorChanges(back).changes) { $0.finding.subject.words }
      .mapValues { Set($0.map(\.rule)) }
    for change in VendorChanges(forth).changes {
      guard let mirrors = MirroredRules.table[change.rule], !mirrors.isEmpty else { continue }
      // Of many that leave at once, or were not read, nothing is said one by one.
      if change.rule == "code-added", let key = change.key,
        back.isMassRemoval || unread.contains(key)
      {
        continue
      }
      let subject = mirrored(change, forth)
      var found = reverse[subject] ?? []
      if change.rule == "code-moved" || change.rule == "category-regrouped" {
        found.formUnion(regroupings(of: change, forth, reverse))
      }
      #expect(!found.isDisjoint(with: mirrors), "\(change.rule) on \(subject): \(found.sorted())")
    }
  }

  /// What is said on the way back of the categories between which codes moved.
  private func regroupings(
    of change: Change, _ comparison: CatalogComparison, _ reverse: [String: Set<String>]
  ) -> Set<String> {
    let pairs = comparison.changed.filter { pair in
      change.key == nil
        ? [pair.base.category, pair.revision.category].contains(change.category)
        : pair.revision.key == change.key
    }
    let categories = pairs.flatMap { [$0.base.category, $0.revision.category] }
    return Set(categories.flatMap { reverse[$0] ?? [] })
  }

  /// What a change is about, as the other direction calls it.
  private func mirrored(_ change: Change, _ comparison: CatalogComparison) -> String {
    switch change.finding.subject {
    case .catalog: "catalog"
    case .category(let id):
      comparison.categories.retitled.first { $0.value == id }?.key ?? id
    case .entry(let key):
      Finding.Subject.entry(mirrored(key, of: change, comparison)).words
    }
  }

  private func mirrored(
    _ key: EntryKey, of change: Change, _ comparison: CatalogComparison
  ) -> EntryKey {
    if ["perhaps-moved", "perhaps-renamed"].contains(change.rule) {
      return comparison.suspicions.first { $0.revisions[0].key == key }?.bases[0].key ?? key
    }
    if change.side == .base || change.rule == "code-added" { return key }
    return comparison.changed.first { $0.revision.key == key }?.base.key ?? key
  }
}
