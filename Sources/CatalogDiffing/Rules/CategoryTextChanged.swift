import CatalogModel

/// What the vendor says below a heading changed.
struct CategoryTextChanged: ChangeRule {
  let id = "category-text-changed"
  let impact = Impact.editorial
  let meaning = "The vendor introduces a group of codes in other words."
  let advice =
    "Read whether it says something about all codes of the group."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.categories.changed.compactMap { pair in
      guard let text = Delta(pair.base.description, pair.revision.description) else { return nil }
      return Finding(
        pair.revision, on: .revision, "the text below the heading \(pair.revision.title) changed",
        before: text.base.reported, after: text.revision.reported)
    }
  }
}
