import CatalogModel

/// A category left. What became of its codes is said about each of them.
struct CategoryRemoved: ChangeRule {
  let id = "category-removed"
  let impact = Impact.editorial
  let meaning = """
    The vendor no longer has a group of codes of that name; codes that left with it, or \
    moved, are reported by themselves.
    """
  let advice = "Look at what is reported about its codes."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.categories.removed.map { category in
      Finding(
        category, on: .base, "the category \(category.title) was removed",
        before: category.reported, after: nil)
    }
  }
}
