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
    let elsewhere = CodesElsewhere(of: removed, in: comparison.revision)
    let known = removed.count { !elsewhere.categories(of: $0).isEmpty }
    return [
      Finding(
        catalogOn: .base,
        summary(removed, of: comparison.base.entries.count, standElsewhere: known),
        before: .array(removed.map(\.key.reported)), after: nil)
    ]
  }

  private func summary(
    _ removed: [Entry], of total: Int, standElsewhere known: Int
  ) -> Sentence {
    let all: Sentence = "\(count: removed.count) of \(count: total) entries were removed at once"
    let codes: Sentence = "\(firstOf: removed.map(\.code.text))"
    return known == 0
      ? "\(sentence: all): \(sentence: codes)"
      : """
      \(sentence: all), and the codes of \(count: known) of them stand in other categories: \
      \(sentence: codes)
      """
  }
}
