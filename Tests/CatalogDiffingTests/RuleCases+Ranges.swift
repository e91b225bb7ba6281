import CatalogModel

extension RuleCase {
  static let ranges: [RuleCase] = [
    RuleCase(
      "code-regrouped", finds: ["main/4000", "main/4001"],
      in: Sides(
        [entry("4000", "Private use"), entry("4001", "Private use")],
        [entry("4000-4099", "Private use")]),
      notIn: Sides(
        // The range stood beside it before.
        [entry("4000", "Private use"), entry("4000-4099", "Private use")],
        [entry("4000-4099", "Private use")])),
    RuleCase(
      "code-regrouped", finds: ["main/4000-4001", "main/4000", "main/4001"],
      in: Sides(
        [entry("4000-4001", "Private use")],
        [entry("4000", "Private use"), entry("4001", "Private use")]),
      notIn: Sides([entry("4000-4002", "Private use")], [entry("4000", "Private use")])),
    RuleCase(
      "regrouped-code-changed", finds: ["main/4000", "main/4001"],
      in: Sides(
        [entry("4000-4099", "Private use")],
        [
          entry("4000", "Bad thing"), entry("4001", "Worse thing"),
          entry("4002-4099", "Private use"),
        ]),
      notIn: Sides(
        // Another number, and a number that is written otherwise.
        [entry("4000-4099", "Private use")],
        [entry("4000-4099", "Private use"), entry("4100", "Bad"), entry("04000", "Worse")])),
    RuleCase(
      "range-narrowed", finds: ["main/4000-4049"],
      in: Sides([entry("4000-4099", "Private use")], [entry("4000-4049", "Private use")]),
      notIn: Sides(
        [entry("4000-4099", "Private use")],
        [entry("4000-4049", "Private use"), entry("4050-4099", "Other use")])),
    RuleCase(
      "range-widened", finds: ["main/4000-4099"],
      in: Sides([entry("4000-4049", "Private use")], [entry("4000-4099", "Own use")]),
      notIn: Sides([entry("4000-4049", "Private use")], [entry("4010-4099", "Private use")])),
    RuleCase(
      "range-changed", finds: ["main/4000 to 4099"],
      in: Sides([entry("4000-4099", "Private use")], [entry("4000 to 4099", "Private use")]),
      notIn: Sides([entry("4000-4099", "Private use")], [entry("4000-4098", "Private use")])),
  ]
}
