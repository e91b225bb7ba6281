import CatalogModel
import OrderedJSON

/// Most of the catalog left: one finding instead of hundreds.
struct ManyRemovedAtOnce: ChangeRule {
  let id = "many-removed-at-once"
  let impact = Impact.breaking
  let meaning = """
    More than half of the entries, and at least twenty, are gone. Vendors rarely do that; a \
    page that was published broken, or is read wrongly, looks just like it.
    """
  let advice = """
    Open the vendor's document and see whether the codes are really gone before you believe \
    it.
    """

  func findings(in comparison: CatalogComparison) -> [Finding] {
    guard comparison.isMassRemoval else { return [] }
    let removed = comparison.gone
    let total = comparison.base.entries.count
    return [
      Finding(
        catalogOn: .base, "\(count: removed.count) of \(count: total) entries were removed at once",
        before: .array(removed.map(\.key.reported)), after: nil)
    ]
  }
}
