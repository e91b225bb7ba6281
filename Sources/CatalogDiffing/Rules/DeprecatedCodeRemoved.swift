import CatalogModel

/// An entry left after the vendor had called it deprecated.
struct DeprecatedCodeRemoved: ChangeRule {
  let id = "deprecated-code-removed"
  let impact = Impact.suspect
  let meaning = """
    The code left after it had been deprecated. It was announced, so a right client no \
    longer depends on it; but the announcement named no day that can be checked.
    """
  let advice = "Make sure that nothing handles the code any more."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    guard !comparison.isMassRemoval else { return [] }
    return comparison.removed.filter { $0.deprecation != nil }.map {
      Finding(removed: $0, "\($0.code), which was deprecated, was removed")
    }
  }
}
