import CatalogModel

/// A rule for what became of the fields of the vendor's own.
protocol FieldRule: ChangeRule {
  /// What happened to such a field of one code, in words: `was added`.
  var deed: String { get }
  func matches(_ field: FieldChange) -> Bool
}

extension FieldRule {
  func findings(in comparison: CatalogComparison) -> [Finding] {
    columnFindings(in: comparison).map(\.finding)
  }

  /// One for each field of each entry.
  func columnFindings(in comparison: CatalogComparison) -> [ColumnFinding] {
    comparison.changed.flatMap { pair in
      FieldChange.all(in: pair.differences.fields, renamed: comparison.renamedFields)
        .filter(matches).map { field in
          ColumnFinding(
            column: .field(field.name),
            finding: Finding(
              pair, "\(field.name) of \(pair.revision.code) \(words: deed)",
              before: field.base.reported, after: field.revision.reported))
        }
    }
  }
}
