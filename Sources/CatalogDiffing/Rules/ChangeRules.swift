/// All rules, by impact.
package enum ChangeRules {
  package static let all: [any ChangeRule] = breaking + suspect + additive + editorial

  private static let breaking: [any ChangeRule] = [
    ManyRemovedAtOnce(), CodeRemoved(), CodeRenamed(), CodeRenumbered(), CodeRecased(),
    CodeMoved(), CodeReused(), StatusClassChanged(),
  ]

  private static let suspect: [any ChangeRule] = [
    DeprecatedCodeRemoved(), MeaningPerhapsChanged(), TextRemoved(), NameChanged(),
    StatusAdded(), StatusUndocumented(), FieldChanged(), FieldRemoved(), Deprecated(),
  ]

  private static let additive: [any ChangeRule] = [
    CategoryAdded(), CodeAdded(), TextAdded(), NameAdded(), StatusRemoved(), StatusDocumented(),
    FieldAdded(), DeprecatedWithReplacement(),
  ]

  private static let editorial: [any ChangeRule] = [
    IntroductionChanged(), CategoryRemoved(), CategoryRetitled(), CategoryTextChanged(),
    TextChanged(), TextTypography(), LabelChanged(), FieldReworded(), DeprecationReworded(),
    Undeprecated(), Reordered(),
  ]

  /// The rule of that id.
  package static func rule(_ id: String) -> (any ChangeRule)? {
    all.first { $0.id == id }
  }
}
