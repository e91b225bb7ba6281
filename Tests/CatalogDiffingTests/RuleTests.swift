import CatalogModel
import Testing

@testable import CatalogDiffing

/// A rule with two catalogs between which it finds something and two between which it does not.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let rule: String
  /// What it is about: `category/code`, `category`, or `catalog`.
  let finds: [String]
  let firing: Sides
  let quiet: Sides

  init(_ rule: String, finds: [String] = ["main/7"], in firing: Sides, notIn quiet: Sides) {
    self.rule = rule
    self.finds = finds
    self.firing = firing
    self.quiet = quiet
  }

  /// One entry that becomes another, and a neighbour that stays.
  init(_ rule: String, _ base: Entry, _ revision: Entry, notIn quiet: (Entry, Entry)) {
    let other = entry("8", "Stays as it is")
    self.init(
      rule, in: Sides([base, other], [revision, other]), notIn: Sides([quiet.0], [quiet.1]))
  }

  var testDescription: String { rule }
}

struct RuleTests {
  @Test(arguments: RuleCase.all)
  func findsWhatItIsFor(_ rule: RuleCase) throws {
    let subject = try #require(ChangeRules.all.first { $0.id == rule.rule })
    let found = subject.findings(in: rule.firing.comparison).map(\.subject.words)
    #expect(found == rule.finds)
    #expect(subject.findings(in: rule.quiet.comparison).isEmpty)
  }

  @Test func everyRuleHasACase() {
    #expect(Set(RuleCase.all.map(\.rule)) == Set(ChangeRules.all.map(\.id)))
    #expect(Set(ChangeRules.all.map(\.id)).count == ChangeRules.all.count)
  }

  @Test(arguments: ChangeRules.all.map(\.id))
  func saysWhatItMeansInWholeSentences(_ id: String) throws {
    let rule = try #require(ChangeRules.kind(id))
    #expect(rule.meaning.hasSuffix(".") && rule.advice.hasSuffix("."))
    #expect(id.allSatisfy { $0.isLowercase || $0 == "-" })
  }

  @Test func theImpactsAreTheOnesPromised() {
    let impacts = Dictionary(uniqueKeysWithValues: ChangeRules.all.map { ($0.id, $0.impact) })
    let breaking = impacts.filter { $0.value == .breaking }.keys.sorted()
    #expect(
      breaking == [
        "added-to-closed-catalog", "alias-removed", "category-regrouped", "code-moved",
        "code-recased", "code-removed", "code-renamed", "code-renumbered", "code-reused",
        "coverage-dropped",
        "many-removed-at-once", "placeholder-removed", "range-narrowed", "removed-before-end",
        "retired-code-used", "retryable-changed", "status-class-changed", "unused-code-used",
      ])
    #expect(impacts["code-added"] == .additive)
    #expect(impacts["status-changed"] == .suspect)
    #expect(impacts["end-perhaps-announced"] == .suspect)
    #expect(impacts["deprecated-code-removed"] == .suspect)
    #expect(impacts["meaning-perhaps-changed"] == .suspect)
    #expect(impacts["meaning-perhaps-turned"] == .suspect)
    #expect(impacts["action-replaced"] == .suspect)
    #expect(impacts["code-regrouped"] == .editorial)
    #expect(impacts["text-changed"] == .editorial)
    #expect(impacts["severity-changed"] == .suspect)
    #expect(impacts["alias-added"] == .additive)
    #expect(impacts["cause-reworded"] == .editorial)
  }
}

extension Finding.Subject {
  var words: String {
    switch self {
    case .catalog: "catalog"
    case .category(let id): id
    case .entry(let key): "\(key.category)/\(key.code.text)"
    }
  }
}
