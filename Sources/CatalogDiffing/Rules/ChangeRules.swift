/// All rules, by impact.
package enum ChangeRules {
  package static let all: [any ChangeRule] = breaking + suspect + additive + editorial

  private static let breaking: [any ChangeRule] = [
    ManyRemovedAtOnce(), CodeRemoved(), CodeRenamed(), CodeRenumbered(), CodeRecased(),
    CodeMoved(), CodeReused(), UnusedCodeUsed(), StatusClassChanged(), RetryableChanged(),
    PlaceholderRemoved(), AliasRemoved(),
  ]

  private static let suspect: [any ChangeRule] = [
    DeprecatedCodeRemoved(), MeaningPerhapsChanged(), PerhapsRenamed(), TextRemoved(),
    NameChanged(),
    StatusAdded(), StatusUndocumented(), FieldChanged(), FieldRemoved(), Deprecated(),
    CodeUnused(), RemovalAnnounced(), ReplacementChanged(), MessageReplaced(), MessageRemoved(),
    SeverityChanged(), ApplicabilityRemoved(), StatementRemoved(),
  ]

  private static let additive: [any ChangeRule] = [
    CategoryAdded(), CodeAdded(), TextAdded(), NameAdded(), StatusRemoved(), StatusDocumented(),
    FieldAdded(), DeprecatedWithReplacement(), ReplacementStated(), AliasAdded(), MessageAdded(),
    CauseAdded(), ActionAdded(), EndpointAdded(), EndpointRemoved(), ApplicabilityAdded(),
    StatementAdded(),
  ]

  private static let editorial: [any ChangeRule] = [
    IntroductionChanged(), CategoryRemoved(), CategoryRetitled(), CategoryTextChanged(),
    TextChanged(), TextTypography(), LabelChanged(), FieldReworded(), DeprecationReworded(),
    Undeprecated(), MessageReworded(), CauseReworded(), ActionReworded(), SinceChanged(),
    Reordered(), RepetitionChanged(),
  ]

  /// The rule of that id.
  package static func rule(_ id: String) -> (any ChangeRule)? {
    all.first { $0.id == id }
  }
}
