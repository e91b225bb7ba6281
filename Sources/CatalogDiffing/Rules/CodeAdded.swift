import CatalogModel

/// An entry came.
struct CodeAdded: ChangeRule {
  let id = "code-added"
  let impact = Impact.additive
  let meaning = "The vendor documents a code that no version before had."
  let advice =
    "See whether clients should treat it differently from an unknown error."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    guard !comparison.policy.isClosed else { return [] }
    let titles = CategoryTitles(comparison)
    let origins = Dictionary(
      comparison.changed.compactMap { pair in pair.displacedTo.map { ($0, pair.base.key) } }
    ) { first, _ in first }
    return comparison.newlyAdded.map { entry in
      Finding(added: entry, summary(of: entry.key, for: origins[entry.key], titles))
    }
  }

  /// `origin` is the code of base that meant what the new one means.
  private func summary(
    of key: EntryKey, for origin: EntryKey?, _ titles: CategoryTitles
  ) -> Sentence {
    guard let origin else { return "\(key.code) was added" }
    let category = titles.placeInBase(of: origin, from: key)
    return "\(key.code) was added for what \(origin.code)\(below: category) meant"
  }
}
