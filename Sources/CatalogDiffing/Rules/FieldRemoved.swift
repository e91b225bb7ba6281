import CatalogModel

/// An entry lost a field of the vendor's own.
struct FieldRemoved: ChangeRule {
  let id = "field-removed"
  let impact = Impact.suspect
  let meaning =
    "The vendor no longer says something about the code. The document may be read wrongly."
  let advice = "Look at the vendor's document."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.changed.flatMap { pair in
      FieldChange.all(in: pair.differences.fields).filter(matches).map { field in
        Finding(
          pair, "\(field.name) of \(pair.revision.code) was removed",
          before: field.base.reported, after: field.revision.reported)
      }
    }
  }

  private func matches(_ field: FieldChange) -> Bool {
    field.revision == nil
  }
}
