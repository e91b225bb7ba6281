import CatalogModel

@testable import CatalogDiffing

/// Rules that need more than two catalogs, or what the vendor promises.
extension RuleCase {
  static let histories: [RuleCase] = [
    RuleCase(
      "retired-code-used",
      in: Sides([], [entry("7", "The card of the owner has expired")])
        .after(catalog([entry("7", "The card has expired")], version: "0")),
      notIn: Sides([], [entry("7", "The card has expired")])
        .after(catalog([entry("7", "No such bucket")], version: "0"))),
    RuleCase(
      "code-restored",
      in: Sides([], [entry("7", "The card has expired.")])
        .after(catalog([entry("7", "The card has expired")], version: "0")),
      notIn: Sides([], [entry("7", "The card has expired")])),
    RuleCase(
      "code-reused",
      in: Sides([], [entry("7", "The card has expired")])
        .after(catalog([entry("7", "No such bucket in this region")], version: "0")),
      notIn: Sides([], [entry("7", "The card has expired")])
        .after(catalog([entry("7", "The card has expired")], version: "0"))),
    RuleCase(
      "code-reused",
      in: Sides([entry("6", "The card has expired")], [entry("7", "The card has expired")])
        .after(catalog([entry("7", "No such bucket in this region")], version: "0")),
      notIn: Sides([entry("6", "The card has expired")], [entry("7", "The card has expired")])),
    RuleCase(
      "removed-before-end",
      in: Sides(leaving("Leaves on 2025-06-30."), catalog([], version: "2025-06-29")),
      notIn: Sides(leaving("Leaves on 2025-06-30."), catalog([], version: "2025-06-30"))),
    RuleCase(
      "removed-before-end",
      in: Sides(leaving("2025-01-01"), catalog([], version: "2024-12-31")),
      notIn: Sides(leaving("3.1"), catalog([], version: "2024-12-31"))),
    RuleCase(
      "added-to-closed-catalog",
      in: Sides([], [entry("7")]).judged(by: ChangePolicy(isClosed: true)),
      notIn: Sides([], [entry("7")])),
    RuleCase(
      "coverage-dropped", finds: ["catalog"],
      in: Sides(
        catalog([entry("7"), entry("8")]), unreading(["| `7` | Gone | (500) |"], [entry("8")])),
      notIn: Sides(catalog([entry("7"), entry("8")]), unreading(["See 17."], [entry("8")]))),
    RuleCase(
      "coverage-dropped", finds: ["catalog"],
      in: Sides(catalog([entry("7"), entry("8")]), unreading(["<html>"], [])),
      notIn: Sides([entry("7"), entry("8")], [])),
    RuleCase(
      "coverage-dropped", finds: ["catalog"],
      in: Sides(
        [entry("A-7", "The card is stolen."), entry("8", "Fine.")],
        [entry("8", "Fine. | A-7 | The card is stolen.")]),
      notIn: Sides(
        [entry("A-7", "The card is stolen."), entry("8", "Fine.")],
        [entry("8", "Fine, unlike A-7 with its stolen card.")])),
    RuleCase(
      "meaning-repeated",
      in: Sides(
        [entry("6", "The card has long expired")],
        [entry("6", "The card has long expired"), entry("7", "the card has long expired.")]),
      notIn: Sides([entry("6", "Bad card")], [entry("6", "Bad card"), entry("7", "Bad card")])),
    RuleCase(
      "meaning-repeated",
      in: Sides(
        [entry("6", "The card has long expired")],
        [entry("6", "The card has long expired"), entry("7", "The card has long expired")]
      ).after(catalog([entry("7", "The card has just expired")], version: "0")),
      notIn: Sides(
        [entry("6", "The card has long expired")],
        [entry("6", "The card has long expired"), entry("7", "The card has long expired")]
      ).after(catalog([entry("7", "The card has long expired")], version: "0"))),
    RuleCase(
      "removal-moved", entry("7", statements: [.removed("2025-06-30")]),
      entry("7", statements: [.removed("2026-06-30")]),
      notIn: (entry("7"), entry("7", statements: [.removed("2026-06-30")]))),
  ]

  private static func leaving(_ words: String) -> Catalog {
    catalog([entry("7", statements: [.removed(words)])])
  }

  private static func unreading(_ lines: [String], _ entries: [Entry]) -> Catalog {
    Catalog(
      vendor: Vendor(id: "acme", name: "Acme"), version: "2",
      categories: [Category(id: "main", title: "MAIN")], entries: entries, unreadLines: lines)
  }
}
