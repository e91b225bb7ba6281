import CatalogModel

/// A field of the vendor's own has another value.
struct FieldChanged: ChangeRule {
  let id = "field-changed"
  let impact = Impact.suspect
  let kindsOf = ["field-reworded"]
  let meaning = """
    Something that the vendor says about the code in a word of its own is different, such as \
    where the code applies or whether trying again helps.
    """
  let advice = "Read both values and decide whether clients depend on it."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.changed.flatMap { pair in
      FieldChange.all(in: pair.differences.fields).filter(matches).map { field in
        Finding(
          pair, "\(field.name) of \(pair.revision.code) changed",
          before: field.base.reported, after: field.revision.reported)
      }
    }
  }

  private func matches(_ field: FieldChange) -> Bool {
    field.wording == .replaced || field.wording == .turned
  }
}
