import CatalogModel

/// An entry lost a field of the vendor's own.
struct FieldRemoved: FieldRule {
  let id = "field-removed"
  let impact = Impact.suspect
  let meaning =
    "The vendor no longer says something about the code. The document may be read wrongly."
  let advice = "Look at the vendor's document."
  let deed = "was removed"

  func findings(in comparison: CatalogComparison) -> [Finding] {
    let found = ScatteredFields(
      among: columnFindings(in: comparison), nowhereOn: .revision, of: comparison)
    let scattered = found.joined {
      "\(count: $0) fields of \(count: $1) codes were removed, and none has them now: \(firstOf: $2)"
    }
    return scattered
      + ColumnFinding.joined(found.others, nowhereOn: .revision, of: comparison) {
        guard case .field(let name) = $0 else { return "" }
        return "\(name) of all \(count: $1) codes\(sentence: $2) that had it was removed"
      }
  }

  func matches(_ field: FieldChange) -> Bool {
    field.revision == nil
  }
}
