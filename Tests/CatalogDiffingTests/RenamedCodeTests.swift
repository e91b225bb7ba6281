import OrderedJSON
import Testing

@testable import CatalogDiffing

/// A code that has another name besides is one change.
struct RenamedCodeTests {
  private func check(_ sides: Sides, _ expected: [String]) {
    let changes = VendorChanges(sides.comparison).changes
    #expect(changes.map { "\($0.rule): \($0.summary.text)" } == expected)
  }

  @Test func aCodeWithAnotherName() {
    check(
      Sides(
        [entry("card.lost", "The card was lost", name: "LostCard")],
        [entry("card.stolen", "The card was lost", name: "StolenCard")]),
      [
        "code-renamed: 'card.lost' is now called 'card.stolen', with the name 'StolenCard' instead of 'LostCard'"
      ])
  }

  @Test func aNumberWithAnotherName() throws {
    let sides = Sides(
      [entry("6", "The card was lost", name: "LostCard")],
      [entry("7", "The card was lost", name: "StolenCard")])
    check(
      sides,
      ["code-renumbered: '6' is now number '7', with the name 'StolenCard' instead of 'LostCard'"])
    let change = try #require(VendorChanges(sides.comparison).changes.first)
    #expect(change.before?["name"] == .string("LostCard"))
    #expect(change.after?["name"] == .string("StolenCard"))
  }

  @Test func aNameThatLeftWithTheCodeIsAChangeOfItsOwn() {
    check(
      Sides(
        [entry("6", "The card was lost", name: "LostCard")], [entry("7", "The card was lost")]),
      [
        "code-renumbered: '6' is now number '7'",
        "name-changed: the name of '7', 'LostCard', was removed",
      ])
  }
}
