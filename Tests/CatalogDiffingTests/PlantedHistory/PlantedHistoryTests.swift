import CatalogModel
import Testing

@testable import CatalogDiffing

/// Thirty versions in which everything that happens was planted: all of it is found, and nothing
/// else. The number is the seed.
struct PlantedHistoryTests {
  private static let seeds: [UInt64] = Array(1...12)

  @Test(arguments: seeds)
  func everythingThatWasPlantedIsFoundAndNothingElse(_ seed: UInt64) {
    let history = HistoryGenerator(seed: seed)
    let timeline = CatalogTimeline(versions: history.versions)
    #expect(timeline.comparisons.count == HistoryGenerator.versionCount - 1)
    for (comparison, step) in zip(timeline.comparisons, history.ledger.steps) {
      expect(comparison, step.withHistory)
    }
    expectLives(timeline, history)
    expectMeanings(timeline, history)
    expectRedirects(timeline, history)
  }

  @Test(arguments: seeds)
  func neighboursAloneReportWhatCanBeSeenInThem(_ seed: UInt64) {
    let history = HistoryGenerator(seed: seed)
    let neighbours = zip(history.versions, history.versions.dropFirst())
    for ((base, revision), step) in zip(neighbours, history.ledger.steps) {
      expect(CatalogComparison(base: base, revision: revision), step.alone)
    }
  }

  private func expect(_ comparison: CatalogComparison, _ planted: [String]) {
    let found = VendorChanges(comparison).changes.flatMap { change in
      let parts = change.finding.joined.isEmpty ? [change.finding] : change.finding.joined
      return parts.map { "\(change.rule) \($0.subject.words)" }
    }
    let version = comparison.revision.version
    #expect(Set(found).subtracting(planted).sorted() == [], "\(version)")
    #expect(Set(planted).subtracting(found).sorted() == [], "\(version)")
    #expect(found.count == planted.count, "\(version)")
  }

  private func expectLives(_ timeline: CatalogTimeline, _ history: HistoryGenerator) {
    let lives = timeline.lives.map { life in
      "\(words(life.key)): \(life.events.map(\.words).joined(separator: ", "))"
    }
    let (found, planted) = (Set(lives), Set(history.ledger.lives))
    #expect(found.subtracting(planted).sorted() == [])
    #expect(planted.subtracting(found).sorted() == [])
    #expect(lives.count == history.ledger.lives.count)
  }

  private func expectMeanings(_ timeline: CatalogTimeline, _ history: HistoryGenerator) {
    let keys = Set(history.versions.flatMap { $0.entries.map(\.key) })
    for key in keys.sorted() {
      let meanings = timeline.formerMeanings(of: key).map { meaning in
        "\(meaning.lastVersion): \(meaning.entry.text) > \(meaning.successor.map(words) ?? "-")"
      }
      #expect(meanings == history.ledger.formerMeanings(of: words(key)), "\(words(key))")
    }
  }

  private func expectRedirects(_ timeline: CatalogTimeline, _ history: HistoryGenerator) {
    let found = timeline.successors.map { "\(words($0.key)) > \(words($0.value))" }
    let planted = history.ledger.redirects.map { "\($0.key) > \($0.value)" }
    #expect(found.sorted() == planted.sorted())
  }

  /// A history that plants too little proves little.
  @Test func everyKindOfFactIsPlanted() {
    let reported = Self.seeds.flatMap { seed in
      HistoryGenerator(seed: seed).ledger.steps.flatMap(\.withHistory)
    }
    let counts = Dictionary(grouping: reported) { $0.prefix { $0 != " " } }.mapValues(\.count)
    let expected = [
      "code-added", "code-moved", "code-recased", "code-removed", "code-renamed",
      "code-renumbered", "code-restored", "code-reused", "deprecated", "deprecated-code-removed",
      "deprecated-with-replacement", "many-removed-at-once", "meaning-perhaps-changed",
      "name-changed", "reordered", "retired-code-used", "status-added", "status-class-changed",
      "status-removed", "text-changed", "text-typography",
    ]
    #expect(counts.keys.sorted() == expected.map { Substring($0) })
    #expect(counts.filter { $0.value < 5 }.isEmpty)
  }

  private func words(_ key: EntryKey) -> String { "\(key.category)/\(key.code.text)" }
}
