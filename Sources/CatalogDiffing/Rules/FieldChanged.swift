import CatalogModel

/// A field of the vendor's own has another value.
struct FieldChanged: FieldRule {
  let id = "field-changed"
  let impact = Impact.suspect
  let kindsOf = ["field-reworded"]
  let meaning = """
    Something that the vendor says about the code in a word of its own is different, such as \
    where the code applies or whether trying again helps.
    """
  let advice = "Read both values and decide whether clients depend on it."
  let deed = "changed"

  func matches(_ field: FieldChange) -> Bool {
    field.wording == .replaced || field.wording == .turned
  }
}
