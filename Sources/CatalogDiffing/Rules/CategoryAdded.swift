import CatalogModel

/// A category came.
struct CategoryAdded: ChangeRule {
  let id = "category-added"
  let impact = Impact.additive
  let meaning = "The vendor has a further group of codes."
  let advice = "See which codes stand in it."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.categories.added.map { category in
      Finding(
        category, on: .revision, "the category \(category.title) was added", before: nil,
        after: category.reported)
    }
  }
}
