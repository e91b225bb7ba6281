import CatalogModel
import Testing

@testable import CatalogDiffing

struct LifecycleTests {
  private func timeline(_ versions: [Entry]...) -> CatalogTimeline {
    CatalogTimeline(
      versions: versions.enumerated().map { catalog($1, version: "v\($0 + 1)") })
  }

  private func life(_ timeline: CatalogTimeline, _ code: String, in category: String = "main")
    -> EntryLifecycle?
  {
    timeline.lifecycle(of: EntryKey(category: category, code: Code(code)))
  }

  @Test func nothingIsKnownAboutTheTimeBeforeTheFirstVersion() {
    let only = timeline([entry("1", deprecation: "Old")])
    let expected = EntryLifecycle(since: nil, changed: nil, deprecated: "v1")
    #expect(life(only, "1") == expected)
    #expect(only.departed.isEmpty)
    #expect(life(only, "2") == nil)
    #expect(life(CatalogTimeline(versions: []), "1") == nil)
  }

  @Test func sinceChangedAndDeprecatedNameTheirVersions() {
    let lives = timeline(
      [entry("1", "A")], [entry("1", "A"), entry("2", "B")],
      [entry("1", "C"), entry("2", "B", deprecation: "Old")],
      [entry("1", "C", line: 9), entry("2", "B", deprecation: "Old")])
    #expect(
      life(lives, "1")
        == EntryLifecycle(since: nil, changed: "v3", deprecated: nil))
    #expect(
      life(lives, "2")
        == EntryLifecycle(since: "v2", changed: "v3", deprecated: "v3"))
  }

  @Test func whatAnEntryStatesChangesItAndTheOrderOfThatDoesNot() {
    let stated: [Statement] = [.severity("Error"), .alias("E1")]
    let lives = timeline(
      [entry("1"), entry("2", statements: stated)],
      [entry("1", statements: stated), entry("2", statements: stated.reversed())])
    #expect(life(lives, "1")?.changed == "v2")
    #expect(life(lives, "2")?.changed == nil)
  }

  @Test func whatLeftIsListedWithItsLastState() {
    let lives = timeline(
      [entry("10", "A"), entry("9", "B")], [entry("10", "C")], [], [])
    #expect(life(lives, "9") == nil && life(lives, "10") == nil)
    #expect(
      lives.departed == [
        DepartedEntry(entry: entry("9", "B"), lastVersion: "v1", removed: "v2"),
        DepartedEntry(entry: entry("10", "C"), lastVersion: "v2", removed: "v3"),
      ])
    let last = lives.lifecycle(ofDeparted: EntryKey(category: "main", code: Code("10")))
    let expected = EntryLifecycle(since: nil, changed: "v2", deprecated: nil)
    #expect(last == expected)
    #expect(lives.lifecycle(ofDeparted: EntryKey(category: "main", code: Code("2"))) == nil)
  }

  @Test func whatCameBackGoesOnWithItsLife() {
    let same = timeline([], [entry("1", "A")], [], [entry("1", "A")])
    #expect(same.departed.isEmpty)
    #expect(
      life(same, "1")
        == EntryLifecycle(since: "v2", changed: nil, deprecated: nil))
    let other = timeline([], [entry("1", "A")], [], [entry("1", "B")])
    #expect(life(other, "1")?.changed == "v4")
  }

  @Test func anEndedDeprecationIsForgotten() {
    let lives = timeline(
      [entry("1", deprecation: "Old")], [entry("1")], [entry("1", deprecation: "Old")])
    #expect(life(lives, "1")?.deprecated == "v3")
    #expect(lives.lifecycle(ofDeparted: EntryKey(category: "main", code: Code("1"))) == nil)
  }

  @Test func aRetitledCategoryKeepsItsEntries() {
    let lives = timeline(
      [], [entry("1", "A", in: "x"), entry("2", "B", in: "x")],
      [entry("1", "A", in: "y"), entry("2", "B", in: "y")])
    #expect(lives.departed.isEmpty)
    #expect(
      life(lives, "1", in: "y")
        == EntryLifecycle(since: "v2", changed: nil, deprecated: nil))
  }
}
