import CatalogModel

/// An entry has a further field of the vendor's own.
struct FieldAdded: ChangeRule {
  let id = "field-added"
  let impact = Impact.additive
  let meaning =
    "The vendor says something about the code that it did not say before."
  let advice = "Read it."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.changed.flatMap { pair in
      FieldChange.all(in: pair.differences.fields).filter(matches).map { field in
        Finding(
          pair, "\(field.name) of \(pair.revision.code) was added",
          before: field.base.reported, after: field.revision.reported)
      }
    }
  }

  private func matches(_ field: FieldChange) -> Bool {
    field.base == nil
  }
}
