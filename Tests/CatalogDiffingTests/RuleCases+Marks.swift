import CatalogModel

@testable import CatalogDiffing

/// What differs in marks or numbers alone, and codes that several categories have.
extension RuleCase {
  static let marks: [RuleCase] = [
    RuleCase(
      "text-typography", finds: ["catalog"],
      in: Sides(
        (1...5).map { entry("\($0)", "Key \($0) is late") },
        (1...5).map { entry("\($0)", "Key \($0) is late.") }),
      notIn: Sides([entry("7", "One late key")], [entry("7", "One late Key.")])),
    RuleCase(
      "name-changed", entry("7", name: "noKey"), entry("7", name: "nokey"),
      notIn: (entry("7", name: "No key"), entry("7", name: "No key."))),
    RuleCase(
      "statement-typography", entry("7", name: "No ‘key’"), entry("7", name: "no 'key'."),
      notIn: (entry("7", name: "NoKey"), entry("7", name: "NoKey."))),
    RuleCase(
      "perhaps-moved", finds: ["all/DENIED"],
      in: Sides(
        [
          entry("x", "One", in: "get"), entry("DENIED", "No", in: "get"),
          entry("y", "Two", in: "put"), entry("DENIED", "No", in: "put"),
        ],
        [
          entry("x", "One", in: "get"), entry("y", "Two", in: "put"),
          entry("DENIED", "No", in: "all"),
        ]),
      notIn: Sides(
        [entry("x", "One", in: "get"), entry("DENIED", "No", in: "get")],
        [entry("x", "One", in: "get"), entry("DENIED", "No", in: "all")])),
    RuleCase(
      "code-reused",
      in: Sides(
        [entry("7", "No. 174: late")], [entry("7", "Paid"), entry("9", "No. 174: late")]),
      notIn: Sides(
        // A number is no meaning.
        [entry("7", "174"), entry("8", "175")],
        [entry("7", "181"), entry("9", "174"), entry("8", "175")])),
  ]
}
