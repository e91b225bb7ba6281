import CatalogModel

/// An entry came although the vendor had declared the catalog complete.
struct AddedToClosedCatalog: ChangeRule {
  let id = "added-to-closed-catalog"
  let impact = Impact.breaking
  let meaning = """
    The vendor declared its list of codes complete, and it has another one now. A client that \
    relied on that, such as one that lists all cases, does not know this one.
    """
  let advice = "Handle the code, or remove 'closed' from vendor.yaml."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    guard comparison.policy.isClosed else { return [] }
    return comparison.newlyAdded.map {
      Finding(added: $0, "\($0.code) was added to a closed catalog")
    }
  }
}
