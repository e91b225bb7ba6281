/// All rules, by impact.
package enum ChangeRules {
  package static let all: [any ChangeRule] = breaking + suspect + additive + editorial

  /// What has clients draw a wrong conclusion comes before what they do not recognise any more.
  private static let breaking: [any ChangeRule] = [
    CoverageDropped(), ManyRemovedAtOnce(), CodeReused(), RetiredCodeUsed(), CodeRemoved(),
    RemovedBeforeEnd(), CodeRenamed(), CodeRenumbered(), CodeRecased(), RangeNarrowed(),
    CodeMoved(), CategoryRegrouped(), AddedToClosedCatalog(), UnusedCodeUsed(),
    StatusClassChanged(), RetryableChanged(), PlaceholderRemoved(), AliasRemoved(),
  ]

  private static let suspect: [any ChangeRule] = [
    DeprecatedCodeRemoved(), MeaningPerhapsChanged(), MeaningPerhapsTurned(), CauseTurned(),
    ActionReplaced(), RegroupedCodeChanged(), PerhapsRenamed(), PerhapsMoved(), MeaningRepeated(),
    TextRemoved(), NameChanged(),
    StatusChanged(), StatusAdded(), StatusUndocumented(), EndpointChanged(), FieldChanged(),
    FieldRemoved(), Deprecated(), EndPerhapsAnnounced(), CodeUnused(), RemovalAnnounced(),
    RemovalMoved(), ReplacementChanged(), MessageReplaced(),
    MessageRemoved(),
    SeverityChanged(), ApplicabilityRemoved(), StatementRemoved(),
  ]

  private static let additive: [any ChangeRule] = [
    CategoryAdded(), CodeAdded(), RangeWidened(), CodeRestored(), TextAdded(), NameAdded(),
    StatusRemoved(), StatusDocumented(),
    FieldAdded(), DeprecatedWithReplacement(), ReplacementStated(), AliasAdded(), MessageAdded(),
    CauseAdded(), ActionAdded(), EndpointAdded(), EndpointRemoved(), ApplicabilityAdded(),
    StatementAdded(),
  ]

  private static let editorial: [any ChangeRule] = [
    IntroductionChanged(), CategoryRemoved(), CategoryRetitled(), CategoryTextChanged(),
    TextChanged(), TextTypography(), StatementTypography(), WhiteSpaceChanged(), LabelChanged(),
    FieldReworded(), FieldRenamed(), DeprecationReworded(),
    CodeRegrouped(), RangeChanged(), Undeprecated(), MessageReworded(), CauseReworded(),
    ActionReworded(), SinceChanged(), Reordered(), RepetitionChanged(),
  ]

  /// The rules, and the changes that come from elsewhere than from two catalogs.
  package static let kinds: [any ChangeKind] =
    [VendorRemoved()] + all + [VendorAdded(), StaleApproval()]

  /// The id of the change that is about a vendor which left.
  package static let vendorRemoved = VendorRemoved().id

  /// The kind of change of that id.
  package static func kind(_ id: String) -> (any ChangeKind)? {
    kinds.first { $0.id == id }
  }
}
