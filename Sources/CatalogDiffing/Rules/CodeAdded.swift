import CatalogModel

/// An entry came.
struct CodeAdded: ChangeRule {
  let id = "code-added"
  let impact = Impact.additive
  let meaning = "The vendor documents a code that no version before had."
  let advice =
    "See whether clients should treat it differently from an unknown error."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    guard !comparison.policy.isClosed else { return [] }
    return comparison.newlyAdded.map { Finding(added: $0, "\($0.code) was added") }
  }
}
