/// What the vendor says before the first entry changed.
struct IntroductionChanged: ChangeRule {
  let id = "introduction-changed"
  let impact = Impact.editorial
  let meaning = "The vendor introduces the catalog in other words."
  let advice = "Read whether it says something about all codes."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    guard let text = comparison.introduction else { return [] }
    return [
      Finding(
        catalogOn: .revision, "the introduction changed", before: text.base.reported,
        after: text.revision.reported)
    ]
  }
}
