import CatalogModel
import OrderedJSON
import Testing

@testable import CatalogDiffing

/// What the rules say about entries that differ in their statements alone.
struct StatementRuleTests {
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
