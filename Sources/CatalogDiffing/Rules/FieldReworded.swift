import CatalogModel

/// A field of the vendor's own was reworded and most of its words stayed.
struct FieldReworded: ChangeRule {
  let id = "field-reworded"
  let impact = Impact.editorial
  let meaning = """
    Something that the vendor says about the code in a word of its own is said in other \
    words or marks.
    """
  let advice = "Nothing has to be done."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.changed.flatMap { pair in
      FieldChange.all(in: pair.differences.fields).filter(matches).map { field in
        Finding(
          pair, "\(field.name) of \(pair.revision.code) was reworded",
          before: field.base.reported, after: field.revision.reported)
      }
    }
  }

  private func matches(_ field: FieldChange) -> Bool {
    field.wording == .reworded || field.wording == .typography
  }
}
