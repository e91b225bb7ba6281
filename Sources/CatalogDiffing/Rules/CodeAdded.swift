import CatalogModel

/// An entry came.
struct CodeAdded: ChangeRule {
  let id = "code-added"
  let impact = Impact.additive
  let meaning = "The vendor documents a code that base did not have."
  let advice =
    "See whether clients should treat it differently from an unknown error."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.added.map { Finding(added: $0, "\($0.code) was added") }
  }
}
