import CatalogModel

/// An entry has a further field of the vendor's own.
struct FieldAdded: FieldRule {
  let id = "field-added"
  let impact = Impact.additive
  let meaning =
    "The vendor says something about the code that it did not say before."
  let advice = "Read it."
  let deed = "was added"

  func findings(in comparison: CatalogComparison) -> [Finding] {
    let found = ScatteredFields(
      among: columnFindings(in: comparison), nowhereOn: .base, of: comparison)
    let scattered = found.joined {
      "\(count: $0) fields of \(count: $1) codes were added, and none had them before: \(firstOf: $2)"
    }
    return scattered
      + ColumnFinding.joined(found.others, nowhereOn: .base, of: comparison) {
        guard case .field(let name) = $0 else { return "" }
        return "\(name) of \(count: $1) codes\(sentence: $2) was added, and none had it before"
      }
  }

  func matches(_ field: FieldChange) -> Bool {
    field.base == nil
  }
}
