import CatalogModel
import OrderedJSON
import Testing

@testable import CatalogDiffing

/// What the rules say about entries that differ in their statements alone.
struct StatementRuleTests {
  /// So many codes with a column and others without it, on either side, and what is found.
  private func column(
    _ count: Int, _ filled: (String) -> Entry, beside other: Entry? = nil, isAdded: Bool = true
  ) -> [String] {
    let codes = (1...count).map { "\($0)" }
    let others = [other, other == nil ? entry("x", "Other") : nil].compactMap(\.self)
    let (without, with) = (codes.map { entry($0) } + others, codes.map(filled) + others)
    let comparison = (isAdded ? Sides(without, with) : Sides(with, without)).comparison
    return VendorChanges(comparison).changes.map { "\($0.rule): \($0.summary.text)" }
  }

  @Test func aColumnThatCameOrLeftIsOneFinding() {
    #expect(
      column(5) { entry($0, fields: ["Owner": "Team \($0)"]) }
        == ["field-added: 'Owner' of 5 codes was added, and none had it before"])
    #expect(
      column(7, { entry($0, fields: ["Owner": "Team \($0)"]) }, isAdded: false)
        == ["field-removed: 'Owner' of all 7 codes that had it was removed"])
    #expect(
      column(5, { entry($0, status: [400]) }, isAdded: false)
        == ["status-undocumented: the status of all 5 codes that had one is no longer documented"])
    #expect(
      column(5) { entry($0, statements: [.severity("Error"), .retryable($0 == "1")]) } == [
        "statement-added: the severity of 5 codes is stated, and was not before of any",
        "statement-added: the advice on trying again of 5 codes is stated, and was not before of any",
      ])
    #expect(
      column(5, { entry($0, statements: [.cause(Prose(text: "Late"))]) }, isAdded: false)
        == ["statement-removed: the cause of all 5 codes that had one is no longer stated"])
  }

  @Test func whatSomeCodesHaveOnBothSidesIsNoColumnThatCame() {
    let kept = entry("x", "Other", fields: ["Owner": "Team"])
    #expect(
      column(5, { entry($0, fields: ["Owner": "Team \($0)"]) }, beside: kept)
        == (1...5).map { "field-added: 'Owner' of '\($0)' was added" })
    #expect(column(4) { entry($0, status: [400]) }.count == 4)
  }

  @Test func aColumnOfOneTableIsOneFindingWhereAnotherTableHasItOnBothSides() {
    let kept = entry("x", "Other", in: "cards", status: [402])
    #expect(
      column(5, { entry($0, status: [400]) }, beside: kept) == [
        "status-documented: 5 codes below 'MAIN' are documented to come with a status, and none was before"
      ])
    #expect(
      column(6, { entry($0, statements: [.severity("Error")]) }, beside: kept, isAdded: false)
        == ["statement-removed: the severity of all 6 codes that had one is no longer stated"])
  }

  @Test func aColumnNamesEachCodeWithItsValue() throws {
    let codes = (1...5).map { "\($0)" }
    let comparison = Sides(
      codes.map { entry($0, fields: ["Owner": "T\($0)"]) }, codes.map { entry($0) }
    )
    .comparison
    let change = try #require(VendorChanges(comparison).changes.first)
    #expect(change.finding.entries == codes.map { EntryKey(category: "main", code: Code($0)) })
    #expect(change.after == nil)
    #expect(
      change.before.map { String(decoding: $0.compact().prefix(48), as: UTF8.self) }
        == #"[{"category":"main","code":"1","value":"T1"},{"c"#)
  }

  @Test(arguments: [
    ("Error", "ERROR", "statement-typography"), ("Error", "Warning", "severity-changed"),
  ])
  func aSeverityInOtherLettersIsTheSame(_ base: String, _ revision: String, _ rule: String) {
    let sides = Sides(
      [entry("7", statements: [.severity(base)])], [entry("7", statements: [.severity(revision)])])
    #expect(VendorChanges(sides.comparison).changes.map(\.rule) == [rule])
  }

  private func rules(_ base: [Statement], _ revision: [Statement]) -> [String] {
    let sides = Sides([entry("7", statements: base)], [entry("7", statements: revision)])
    return VendorChanges(sides.comparison).changes.map(\.rule)
  }

  @Test(
    arguments: [
      (.alias("E7"), "alias-added", "alias-removed"),
      (.message("Gone"), "message-added", "message-removed"),
      (.cause(Prose(text: "Why")), "cause-added", "statement-removed"),
      (.action(Prose(text: "Wait")), "action-added", "statement-removed"),
      (.severity("Error"), "statement-added", "statement-removed"),
      (.retryable(true), "statement-added", "statement-removed"),
      (.endpoint("GET /a"), "endpoint-added", "statement-removed"),
      (.applicability("Web"), "applicability-added", "statement-removed"),
      (.since("1"), "statement-added", "statement-removed"),
      (.deprecated("Old"), "deprecated", "undeprecated"),
      (.removed("2"), "removal-announced", "statement-removed"),
      (.replacedBy("8"), "replacement-stated", "statement-removed"),
      (.unused(.obsolete), "code-unused", "unused-code-used"),
    ] as [(Statement, String, String)])
  func aStatementComesAndGoes(_ statement: Statement, _ coming: String, _ going: String) {
    #expect(rules([], [statement]) == [coming])
    #expect(rules([statement], []) == [going])
    #expect(rules([statement], [statement]) == [])
    #expect(rules([statement, statement], [statement]) == ["reordered"])
  }

  @Test func messagesTellWhereAMeaningIsWhereNothingElseDoes() {
    func said(_ code: String, _ text: String) -> Entry {
      entry(code, statements: [.message(text)])
    }
    let reused = Sides(
      [said("7", "The account {0} is locked")],
      [said("7", "The key is old"), said("8", "The account {0} is locked")])
    #expect(
      VendorChanges(reused.comparison).changes.map(\.rule) == ["code-reused", "code-added"])
    let renumbered = Sides([said("7", "Locked")], [said("9", "Locked")])
    #expect(VendorChanges(renumbered.comparison).changes.map(\.rule) == ["code-renumbered"])
  }

  @Test(
    arguments: [.removed("3"), .replacedBy("8"), .unused(.reserved), .deprecated("Old")]
      as [Statement])
  func whatWasAnnouncedLeavesAsAnnounced(_ statement: Statement) {
    let sides = Sides([entry("7", statements: [statement]), entry("8")], [entry("8")])
    #expect(
      VendorChanges(sides.comparison).changes.map(\.rule) == ["deprecated-code-removed"])
  }

  @Test func eachValueIsAWordOfTheVendors() {
    let sides = Sides(
      [entry("7", statements: [.endpoint("GET /a")])],
      [entry("7", statements: [.endpoint("GET /b"), .endpoint("GET /c"), .endpoint("GET /a")])])
    let change = VendorChanges(sides.comparison).changes.first
    #expect(change?.summary.text == "'7' comes from 'GET /b', 'GET /c', too")
    #expect(change?.before == .strings(["GET /a"]))
    #expect(change?.after == .strings(["GET /b", "GET /c", "GET /a"]))
  }

  @Test(
    arguments: [
      ([.replacedBy("8")], [.replacedBy("9")], "'7' is replaced by '9' instead of '8'"),
      ([], [.retryable(false)], "the advice not to try again of '7' is stated"),
      ([.retryable(true)], [], "the advice to try again of '7' is no longer stated"),
      ([.retryable(false)], [.retryable(true)], "'7' may be tried again now"),
      ([.unused(.reserved)], [], "'7' was reserved and is in use now"),
      (
        [.applicability("Web")], [.applicability("Web"), .applicability("App")],
        "'7' holds for 'App', too"
      ),
      ([], [.unused(.obsolete)], "'7' is obsolete: nothing is sent with it"),
      (
        [.message("No {0} in {1} of {2}")], [.message("No {0} in")],
        "a message of '7' lost '{1}', '{2}'"
      ),
    ] as [([Statement], [Statement], String)])
  func aChangeIsSaidInASentence(_ base: [Statement], _ revision: [Statement], _ words: String) {
    let sides = Sides([entry("7", statements: base)], [entry("7", statements: revision)])
    #expect(VendorChanges(sides.comparison).changes.map(\.summary.text) == [words])
  }

  @Test func aPlaceholderThatIsGoneIsSaidOnce() {
    #expect(
      rules([.message("File {0} of {1} is gone")], [.message("File {0} is gone")])
        == ["placeholder-removed"])
    #expect(
      rules([.message("File {0} is gone")], [.message("File {name} is gone")])
        == ["placeholder-removed"])
  }

  @Test func messagesAreComparedWithTheirLikes() {
    #expect(
      rules(
        [.message("The key {0} is wrong"), .message("Too many requests")],
        [.message("Slow down"), .message("Too many requests now"), .message("The key {0} is bad")])
        == ["message-added", "message-reworded", "message-reworded"])
  }

  @Test func aStatedReplacementIsOneOfADeprecation() {
    #expect(
      rules([], [.deprecated("Old"), .replacedBy("elsewhere")])
        == ["deprecated-with-replacement", "replacement-stated"])
  }

  @Test(arguments: Array(1...400) as [UInt64])
  func noStatementIsPassedOver(_ seed: UInt64) {
    var generator = CatalogGenerator(seed: seed)
    let (base, revision) = (generator.statements(), generator.statements())
    let (forth, back) = (rules(base, revision), rules(revision, base))
    #expect(forth.isEmpty == (base == revision))
    #expect(back.isEmpty == forth.isEmpty)
    #expect((forth == ["reordered"]) == (base != revision && Set(base) == Set(revision)))
    // Each kind is spoken of by itself: what is the same elsewhere hides nothing.
    let both = rules(base + [.alias("X")], revision + [.alias("Y")])
    #expect(both.contains("alias-removed"))
    let expected = Set(forth).subtracting(["reordered", "alias-added", "alias-removed"])
    #expect(expected.isSubset(of: both))
  }
}
