import CatalogModel

/// A rule for what entries say in one column that the other side has nowhere, or not for all.
protocol ColumnRule: PairRule {
  var column: Column { get }
  /// The side that says nothing in it where the whole column came or left.
  var emptySide: ComparedSide { get }
  /// What happened to the whole column, or to that of the tables at `place`: ` below 'Cards'`.
  func summary(ofAll count: Int, _ place: Sentence) -> Sentence
}

extension ColumnRule {
  func findings(in comparison: CatalogComparison) -> [Finding] {
    let found = comparison.changed.compactMap(finding).map {
      ColumnFinding(column: column, finding: $0)
    }
    return ColumnFinding.joined(found, nowhereOn: emptySide, of: comparison) {
      summary(ofAll: $1, $2)
    }
  }
}
