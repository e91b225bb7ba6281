import CatalogModel
import Testing

@testable import CatalogDiffing

/// What holds between any two catalogs, tried on generated ones. The number is the seed.
struct PropertyTests {
  private static let seeds: [UInt64] = Array(1...400)

  private func sides(_ seed: UInt64) -> Sides {
    var generator = CatalogGenerator(seed: seed)
    return generator.sides()
  }

  @Test(arguments: seeds)
  func applyingTheEditsToBaseGivesRevision(_ seed: UInt64) {
    let sides = sides(seed)
    let result = sides.base.applying(sides.comparison.edits)
    #expect(result.normalized == sides.revision.normalized)
  }

  @Test(arguments: seeds)
  func aCatalogDoesNotDifferFromItself(_ seed: UInt64) {
    let catalog = sides(seed).revision
    let comparison = CatalogComparison(base: catalog, revision: catalog)
    #expect(comparison.edits.isEmpty)
    #expect(VendorChanges(comparison).changes.isEmpty)
  }

  @Test(arguments: seeds)
  func theOrderOfEntriesDoesNotMatter(_ seed: UInt64) {
    let sides = sides(seed)
    var random = SeededGenerator(seed: seed)
    let shuffled = Sides(sides.base.shuffled(&random), sides.revision.shuffled(&random))
    #expect(shuffled.comparison.edits == sides.comparison.edits)
    #expect(substance(of: shuffled) == substance(of: sides))
  }

  private func substance(of sides: Sides) -> [Change] {
    VendorChanges(sides.comparison).changes.filter { $0.rule != "reordered" }
  }

  @Test(arguments: seeds)
  func bothDirectionsMirrorEachOther(_ seed: UInt64) {
    let there = sides(seed)
    let back = Sides(there.revision, there.base)
    let (forth, reverse) = (there.comparison, back.comparison)
    #expect(forth.added == reverse.removed)
    #expect(forth.removed == reverse.added)
    #expect(forth.changed.count == reverse.changed.count)
    #expect(forth.unchangedCount == reverse.unchangedCount)
    #expect(forth.isReordered == reverse.isReordered)
  }

  @Test(arguments: seeds)
  func noDifferenceIsPassedOver(_ seed: UInt64) {
    let comparison = sides(seed).comparison
    let changes = VendorChanges(comparison).changes
    let keys = Set(changes.compactMap(\.key))
    for pair in comparison.changed {
      let isSaid = keys.contains(pair.revision.key) || !pair.differences.substanceDiffers
      #expect(isSaid, "\(pair)")
    }
    if !comparison.isMassRemoval {
      #expect(comparison.gone.allSatisfy { keys.contains($0.key) })
      #expect(comparison.unread.isEmpty || changes.contains { $0.rule == "coverage-dropped" })
    }
    #expect(comparison.added.allSatisfy { keys.contains($0.key) })
    let sides = sides(seed)
    let isSame = sides.base.normalized.entries == sides.revision.normalized.entries
    #expect(isSame || !changes.isEmpty)
  }

  @Test(arguments: seeds)
  func oneRuleAtMostSpeaksOfAText(_ seed: UInt64) {
    let rules: Set = [
      "code-reused", "text-added", "text-removed", "text-typography", "text-changed",
      "meaning-perhaps-changed", "meaning-perhaps-turned", "end-perhaps-announced",
    ]
    let comparison = sides(seed).comparison
    let changes = VendorChanges(comparison).changes.filter { rules.contains($0.rule) }
    let counts = Dictionary(grouping: changes, by: \.key).mapValues(\.count)
    for pair in comparison.changed where pair.differences.description != nil {
      #expect(counts[pair.revision.key] == 1)
    }
  }

  @Test(arguments: seeds)
  func everyEntryIsPairedOrLeftOverOnce(_ seed: UInt64) {
    let sides = sides(seed)
    let comparison = sides.comparison
    let paired = comparison.unchangedCount + comparison.changed.count
    #expect(paired + comparison.removed.count == sides.base.entries.count)
    #expect(paired + comparison.added.count == sides.revision.entries.count)
  }
}

extension Catalog {
  /// In the order of identities and without places in documents.
  fileprivate var normalized: Catalog {
    let entries = entries.sorted { $0.key < $1.key }.map { entry in
      Entry(
        category: entry.category, code: entry.code, name: entry.name, label: entry.label,
        status: entry.status, description: entry.description, fields: entry.fields,
        statements: entry.statements,
        source: EntrySource(document: "", line: 1, endLine: 1))
    }
    return Catalog(
      vendor: vendor, version: version, introduction: introduction,
      categories: categories.sorted { $0.id < $1.id }, entries: entries)
  }

  fileprivate func shuffled(_ random: inout SeededGenerator) -> Catalog {
    Catalog(
      vendor: vendor, version: version, introduction: introduction,
      categories: categories.shuffled(using: &random), entries: entries.shuffled(using: &random))
  }
}
