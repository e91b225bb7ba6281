import CatalogModel

/// An entry left that the vendor had not announced to leave.
struct CodeRemoved: ChangeRule {
  let id = "code-removed"
  let impact = Impact.breaking
  let meaning = """
    The code is no longer in the vendor's catalog and base did not say that it would go. A \
    client that handles it may wait for something that never comes, and nobody can look it \
    up.
    """
  let advice = """
    Find out whether the vendor still sends it. If so, keep its entry; if not, remove the \
    code that handles it.
    """

  func findings(in comparison: CatalogComparison) -> [Finding] {
    guard !comparison.isMassRemoval else { return [] }
    return comparison.gone.filter { entry in
      !entry.isAnnouncedToLeave && !comparison.leftTooEarly(entry)
    }.map {
      Finding(removed: $0, "\($0.code) was removed")
    }
  }
}
