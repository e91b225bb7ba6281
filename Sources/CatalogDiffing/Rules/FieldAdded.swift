import CatalogModel

/// An entry has a further field of the vendor's own.
struct FieldAdded: ChangeRule {
  let id = "field-added"
  let impact = Impact.additive
  let meaning =
    "The vendor says something about the code that it did not say before."
  let advice = "Read it."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    let found = comparison.changed.flatMap { pair in
      FieldChange.all(in: pair.differences.fields).filter(matches).map { field in
        ColumnFinding(
          column: .field(field.name),
          finding: Finding(
            pair, "\(field.name) of \(pair.revision.code) was added",
            before: field.base.reported, after: field.revision.reported))
      }
    }
    return ColumnFinding.joined(found, nowhereOn: .base, of: comparison) { column, count in
      guard case .field(let name) = column else { return "" }
      return "\(name) of \(count: count) codes was added, and none had it before"
    }
  }

  private func matches(_ field: FieldChange) -> Bool {
    field.base == nil
  }
}
