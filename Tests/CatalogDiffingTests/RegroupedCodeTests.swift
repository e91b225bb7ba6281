import CatalogModel
import Testing

@testable import CatalogDiffing

/// Codes that stand within a range on one side, and apart on the other.
struct RegroupedCodeTests {
  private func check(
    _ base: [Entry], _ revision: [Entry], _ expected: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let changes = VendorChanges(Sides(base, revision).comparison).changes
    let found = changes.map { "\($0.rule) \($0.code?.text ?? "-")" }
    #expect(found == expected, sourceLocation: sourceLocation)
  }

  private let others = [entry("1", "One"), entry("2", "Two")]
  private let text = "These codes are for private use only"

  @Test func codesThatJoinARangeDidNotLeave() {
    let codes = [entry("4000", text), entry("4001", text), entry("4100", "Other")]
    check(
      others + codes, others + [entry("4000-4099", text)],
      ["code-removed 4100", "code-added 4000-4099", "code-regrouped 4000", "code-regrouped 4001"])
    check(
      others + codes, others + [entry("4000-4099", "Own use")],
      [
        "code-removed 4100", "regrouped-code-changed 4000", "regrouped-code-changed 4001",
        "code-added 4000-4099",
      ])
  }

  @Test func aRangeOfWhichCodesGetTextsOfTheirOwnIsNotRenamed() {
    check(
      others + [entry("4000-4099", text)],
      others + [entry("4000", "Bad"), entry("4001", text), entry("4002-4099", text)],
      ["regrouped-code-changed 4000", "code-regrouped 4001", "range-changed 4002-4099"])
  }

  @Test func aSingleCodeMayBecomeARange() {
    check([entry("4000", text)], [entry("4000-4099", text)], ["range-widened 4000-4099"])
    check([entry("4000-4099", text)], [entry("4000", text)], ["range-narrowed 4000"])
  }

  @Test func halvesStandForTheWhole() {
    let halves = [entry("4000-4049", "One half"), entry("4050-4099", "Other half")]
    check(
      [entry("4000-4099", text)], halves,
      [
        "regrouped-code-changed 4000-4049", "regrouped-code-changed 4000-4099",
        "regrouped-code-changed 4050-4099",
      ])
    check(
      [entry("4000-4099", text)], [halves[0], entry("4060-4099", "Rest")],
      [
        "code-removed 4000-4099", "regrouped-code-changed 4000-4049",
        "regrouped-code-changed 4060-4099",
      ])
  }

  @Test func otherCategoriesAndOtherWaysToWriteAreOtherCodes() {
    check(
      [entry("4000", "Bad", in: "a"), entry("1", in: "b")],
      [entry("1", in: "b"), entry("4000-4099", text, in: "b")],
      ["code-removed 4000", "code-added 4000-4099", "category-removed -"])
    check(
      others + [entry("16", "Bad"), entry("0017", "Worse")],
      others + [entry("0x10-0x1F", text), entry("10-19", "Own")],
      [
        "code-removed 0017", "regrouped-code-changed 16", "code-added 0x10-0x1F",
        "code-added 10-19",
      ])
    check(
      others + [entry("0017", "Worse"), entry("1000", "Bad")], others + [entry("0001-1000", text)],
      ["regrouped-code-changed 0017", "regrouped-code-changed 1000", "code-added 0001-1000"])
  }

  @Test func aRangeThatStaysVouchesForNoCode() {
    let range = entry("400-499", "The client is wrong")
    check([range, entry("404", "Not there")], [range], ["code-removed 404"])
    check([range], [range, entry("404", "Not there")], ["code-added 404"])
  }

  @Test func theWordsSayWhereTheCodeStands() {
    func words(_ base: [Entry], _ revision: [Entry]) -> [String] {
      VendorChanges(Sides(base, revision).comparison).changes.map(\.summary.text)
    }
    let codes = [entry("40", text), entry("41", text)]
    #expect(
      words(codes, [entry("40-41", text)]) == [
        "'40' is documented within '40-41' now",
        "the codes of '40-41' were documented as '40', '41' before",
        "'41' is documented within '40-41' now",
      ])
    #expect(
      words([entry("40-49", "Own use")], codes + [entry("42-49", "Own use")]) == [
        "'40' was documented within '40-49' before, and what is said of it is not the same",
        "'41' was documented within '40-49' before, and what is said of it is not the same",
        "'40-49' is '42-49' now; all of its codes are documented",
      ])
  }

  /// What left and what stands for it, where a category has these titles one after the other.
  private func departed(_ titles: [String]) -> [String] {
    func versioned(_ entries: [(String, String)], _ number: Int) -> Catalog {
      let others = [
        ("8", "The key is too old"), ("9", "No such key"), ("10", "The key was revoked"),
      ]
      return catalog(
        (entries + others).map { entry($0, $1, in: titles[number]) }, version: "\(number)")
    }
    let timeline = CatalogTimeline(versions: [
      versioned([("4000", text), ("4001", text)], 0), versioned([("4000-4099", text)], 1),
      versioned([("4000-4099", text)], 2),
    ])
    return timeline.departed.map { code in
      let places = code.regrouped.map { "\($0.category)/\($0.code.text)" }
      return "\(code.key.category)/\(code.key.code.text) > \(places.joined(separator: ", "))"
    }
  }

  @Test func theirLivesEndAndTheRangeIsKnown() {
    let versions = [
      catalog([entry("4000", text), entry("4001", text)], version: "1"),
      catalog([entry("4000-4099", text)], version: "2"),
      catalog([entry("4002-4099", text), entry("4000", "Bad"), entry("4001", text)], version: "3"),
    ]
    let joined = CatalogTimeline(versions: Array(versions.prefix(2)))
    #expect(joined.departed.map(\.key.code.text) == ["4000", "4001"])
    let range = EntryKey(category: "main", code: Code("4000-4099"))
    #expect(joined.departed.map(\.regrouped) == [[range], [range]])
    #expect(
      departed(["main", "other", "other"]) == [
        "other/4000 > other/4000-4099", "other/4001 > other/4000-4099",
      ])
    #expect(
      departed(["main", "main", "other"]) == [
        "other/4000 > other/4000-4099", "other/4001 > other/4000-4099",
      ])
    #expect(
      departed(["main", "other", "third"]) == [
        "third/4000 > third/4000-4099", "third/4001 > third/4000-4099",
      ])
    let split = CatalogTimeline(versions: versions)
    #expect(split.departed == [])
    #expect(split.successors == [range: EntryKey(category: "main", code: Code("4002-4099"))])
  }
}
