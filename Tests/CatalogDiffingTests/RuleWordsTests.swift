import CatalogModel
import Testing

@testable import CatalogDiffing

/// The words of rules that say more than their name.
struct RuleWordsTests {
  private func changes(_ sides: Sides) -> [String] {
    VendorChanges(sides.comparison).changes.map { "\($0.rule): \($0.summary.text)" }
  }

  @Test(arguments: [
    (["E7"], ["E7", "E8"], ["alias-added: '7' is called 'E8', too"]),
    (
      ["E7"], ["E8"],
      ["alias-removed: '7' is not called 'E7' any more", "alias-added: '7' is called 'E8'"]
    ),
  ])
  func anAliasMayComeBesideOthers(base: [String], revision: [String], expected: [String]) {
    let entries = [base, revision].map { entry("7", statements: $0.map { .alias($0) }) }
    #expect(changes(Sides([entries[0]], [entries[1]])) == expected)
  }

  @Test func anotherDescriptionIsNoOtherHeading() {
    let sides = ["Of cards.", "Of cards and accounts."].map { text in
      catalog(
        [entry("7")],
        categories: [Category(id: "main", title: "Main", description: Prose(text: text))])
    }
    let found = VendorChanges(Sides(sides[0], sides[1]).comparison).changes.map(\.rule)
    #expect(found == ["category-text-changed"])
  }
}
