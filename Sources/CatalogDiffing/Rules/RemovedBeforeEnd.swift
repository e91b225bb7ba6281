import CatalogModel

/// An entry left before the day on which the vendor had said it would.
struct RemovedBeforeEnd: ChangeRule {
  let id = "removed-before-end"
  let impact = Impact.breaking
  let meaning = """
    The vendor had named the day on which the code leaves, and it left before. Clients that \
    planned for that day are not ready.
    """
  let advice = "Find out whether the vendor still sends the code until the announced day."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    guard !comparison.isMassRemoval else { return [] }
    return comparison.gone.filter(comparison.leftTooEarly).map { entry in
      Finding(
        removed: entry,
        "\(entry.code) was removed before \(words: AnnouncedEnd(of: entry)?.day.text ?? "its end")")
    }
  }
}
