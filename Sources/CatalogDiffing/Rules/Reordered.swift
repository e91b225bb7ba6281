/// Entries, categories, statuses, fields or statements stand in another order: one finding.
struct Reordered: ChangeRule {
  let id = "reordered"
  let impact = Impact.editorial
  let meaning = "The vendor lists the same things in another order."
  let advice = "Nothing has to be done."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    let rearranged = comparison.changed.contains { pair in
      StatusChange.isRearranged(pair.differences.status)
        || FieldChange.isRearranged(pair.differences.fields)
        || pair.differences.statementsAreRearranged
    }
    guard comparison.isReordered || rearranged else { return [] }
    return [
      Finding(
        catalogOn: .revision, "entries or their parts stand in another order", before: nil,
        after: nil)
    ]
  }
}
