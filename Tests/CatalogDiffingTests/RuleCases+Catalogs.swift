import CatalogModel

/// What became of catalogs and categories as a whole.
extension RuleCase {
  static let masses: [RuleCase] = [
    RuleCase(
      "many-removed-at-once", finds: ["catalog"],
      in: Sides((1...39).map { entry("\($0)") }, (21...39).map { entry("\($0)") }),
      notIn: Sides((1...40).map { entry("\($0)") }, (21...40).map { entry("\($0)") })),
    RuleCase(
      "repetition-changed",
      in: Sides([entry("7", "One"), entry("7", "Two")], [entry("7", "Two")]),
      notIn: Sides([entry("7", "One"), entry("7", "Two")], [entry("7", "Two"), entry("7", "One")])),
    RuleCase(
      "reordered", finds: ["catalog"],
      in: Sides([entry("7"), entry("8")], [entry("8"), entry("7")]),
      notIn: Sides([entry("7"), entry("8")], [entry("6"), entry("7"), entry("9"), entry("8")])),
    RuleCase(
      "reordered", finds: ["catalog"],
      in: Sides(
        [entry("7", fields: ["Sent with": "card-lost, rate-limit"])],
        [entry("7", fields: ["Sent with": "rate-limit, card-lost"])]),
      notIn: Sides(
        [entry("7", fields: ["Sent with": "card-lost, rate-limit"])],
        [entry("7", fields: ["Sent with": "card-lost,rate-limit"])])),
    RuleCase(
      "introduction-changed", finds: ["catalog"],
      in: Sides(introduced("All errors"), introduced("All of the errors")),
      notIn: Sides(introduced("All errors"), introduced("All errors"))),
  ]

  static let categories: [RuleCase] = [
    RuleCase(
      "category-retitled", finds: ["sign-in"],
      in: Sides(
        [entry("1", "Wrong", in: "login"), entry("2", "Late", in: "login")],
        [entry("1", "Wrong", in: "sign-in"), entry("2", "Late", in: "sign-in")]),
      notIn: Sides(
        [entry("1", "Wrong", in: "login"), entry("2", "Late", in: "login")],
        [entry("1", "Wrong", in: "sign-in"), entry("3", "Other", in: "sign-in")])),
    RuleCase(
      "category-regrouped", finds: ["all"],
      in: Sides(
        [
          entry("1", in: "all"), entry("2", in: "all"), entry("3", in: "all"),
          entry("4", in: "all"),
        ],
        [entry("1", in: "a"), entry("2", in: "a"), entry("3", in: "b"), entry("4", in: "b")]),
      notIn: Sides(
        [entry("1", in: "all"), entry("2", in: "all"), entry("3", in: "all"), entry("4", in: "b")],
        [entry("1", in: "all"), entry("2", in: "all"), entry("3", in: "b"), entry("4", in: "b")])),
    RuleCase(
      "category-regrouped", finds: ["a", "b"],
      in: Sides(
        [entry("1", in: "a"), entry("2", in: "a"), entry("3", in: "b"), entry("4", in: "b")],
        [
          entry("1", in: "all"), entry("2", in: "all"), entry("3", in: "all"),
          entry("4", in: "all"),
        ]
      ),
      notIn: Sides(
        [entry("1", "One", in: "a"), entry("2", "Two", in: "a")],
        [entry("1", "One", in: "all"), entry("2", "Two", in: "all")])),
    RuleCase(
      "category-regrouped", finds: ["b"],
      in: Sides(
        [entry("1", in: "a"), entry("2", in: "a"), entry("3", in: "a")],
        [entry("1", in: "a"), entry("2", in: "b"), entry("3", in: "b")]),
      notIn: Sides(
        [entry("1", in: "a"), entry("2", in: "a"), entry("3", in: "a")],
        [entry("1", in: "a"), entry("2", in: "a"), entry("3", in: "b")])),
    RuleCase(
      "category-regrouped", finds: ["b"],
      in: Sides(
        [entry("1", in: "a"), entry("2", in: "a"), entry("3", in: "a"), entry("4", in: "b")],
        [entry("1", in: "a"), entry("2", in: "b"), entry("3", in: "b"), entry("4", in: "b")]),
      notIn: Sides(
        [entry("1", in: "a"), entry("2", in: "a"), entry("3", in: "b"), entry("4", in: "c")],
        [entry("1", in: "a"), entry("2", in: "b"), entry("3", in: "c"), entry("4", in: "c")])),
    RuleCase(
      "category-text-changed", finds: ["main"], in: Sides(headed("Old words"), headed("New words")),
      notIn: Sides(headed("Words"), headed("Words"))),
    RuleCase(
      "category-added", finds: ["b"],
      in: Sides([entry("1", in: "a")], [entry("1", in: "a"), entry("2", in: "b")]),
      notIn: Sides([entry("1", in: "a")], [entry("1", in: "a"), entry("2", in: "a")])),
    RuleCase(
      "category-removed", finds: ["b"],
      in: Sides([entry("1", in: "a"), entry("2", in: "b")], [entry("1", in: "a")]),
      notIn: Sides([entry("1", in: "a"), entry("2", in: "a")], [entry("1", in: "a")])),
  ]

  private static func introduced(_ text: String) -> Catalog {
    Catalog(
      vendor: Vendor(id: "acme", name: "Acme"), version: "1", introduction: Prose(text: text),
      categories: [], entries: [])
  }

  private static func headed(_ text: String) -> Catalog {
    catalog(
      [entry("7")],
      categories: [Category(id: "main", title: "Main", description: Prose(text: text))])
  }
}
