import CatalogModel

/// A rule for fields of the vendor's own that only one side has.
protocol FieldPresenceRule: FieldRule {
  /// The side that does not have them.
  var emptySide: ComparedSide { get }
  /// What happened to many fields that no other code has.
  func summary(ofScattered fields: Int, of codes: Int, _ names: [String]) -> Sentence
  /// What happened to a field of all codes, or of those at `place`: ` below 'Cards'`.
  func summary(ofAll count: Int, _ name: String, _ place: Sentence) -> Sentence
}

extension FieldPresenceRule {
  func matches(_ field: FieldChange) -> Bool {
    (emptySide == .base ? field.base : field.revision) == nil
  }

  func findings(in comparison: CatalogComparison) -> [Finding] {
    let found = ScatteredFields(
      among: columnFindings(in: comparison), nowhereOn: emptySide, of: comparison)
    return found.joined { summary(ofScattered: $0, of: $1, $2) }
      + ColumnFinding.joined(found.others, nowhereOn: emptySide, of: comparison) {
        summary(ofAll: $1, $0.words, $2)
      }
  }
}
