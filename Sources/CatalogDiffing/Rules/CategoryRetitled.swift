import CatalogModel

/// A category has another heading.
struct CategoryRetitled: ChangeRule {
  let id = "category-retitled"
  let impact = Impact.editorial
  let meaning = """
    The vendor calls a group of codes by another heading. Codes are not concerned; where the \
    heading is part of their address, the address changes.
    """
  let advice = "Keep the former addresses as redirects."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.categories.changed.compactMap { pair in
      guard pair.base.id != pair.revision.id || pair.base.title != pair.revision.title else {
        return nil
      }
      return Finding(
        pair.revision, on: .revision, "\(pair.base.title) is now headed \(pair.revision.title)",
        before: pair.base.reported, after: pair.revision.reported)
    }
  }
}
