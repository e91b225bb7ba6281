import CatalogModel

/// A field of the vendor's own was reworded and most of its words stayed.
struct FieldReworded: FieldRule {
  let id = "field-reworded"
  let impact = Impact.editorial
  let meaning = """
    Something that the vendor says about the code in a word of its own is said in other \
    words or marks.
    """
  let advice = "Nothing has to be done."
  let deed = "was reworded"

  func matches(_ field: FieldChange) -> Bool {
    field.wording == .reworded || field.wording == .typography
  }
}
