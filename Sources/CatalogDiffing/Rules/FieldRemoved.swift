import CatalogModel

/// An entry lost a field of the vendor's own.
struct FieldRemoved: ChangeRule {
  let id = "field-removed"
  let impact = Impact.suspect
  let meaning =
    "The vendor no longer says something about the code. The document may be read wrongly."
  let advice = "Look at the vendor's document."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    let found = comparison.changed.flatMap { pair in
      FieldChange.all(in: pair.differences.fields).filter(matches).map { field in
        ColumnFinding(
          column: .field(field.name),
          finding: Finding(
            pair, "\(field.name) of \(pair.revision.code) was removed",
            before: field.base.reported, after: field.revision.reported))
      }
    }
    return ColumnFinding.joined(found, nowhereOn: .revision, of: comparison) { column, count in
      guard case .field(let name) = column else { return "" }
      return "\(name) of all \(count: count) codes that had it was removed"
    }
  }

  private func matches(_ field: FieldChange) -> Bool {
    field.revision == nil
  }
}
