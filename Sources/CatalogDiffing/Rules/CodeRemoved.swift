import CatalogModel

/// An entry left that the vendor had not announced to leave.
struct CodeRemoved: ChangeRule {
  let id = "code-removed"
  let impact = Impact.breaking
  let meaning = """
    The code is no longer in the vendor's catalog and base did not say that it would go. A \
    client that handles it may wait for something that never comes, and nobody can look it \
    up.
    """
  let advice = """
    Find out whether the vendor still sends it. If so, keep its entry; if not, remove the \
    code that handles it.
    """

  func findings(in comparison: CatalogComparison) -> [Finding] {
    guard !comparison.isMassRemoval else { return [] }
    let removed = comparison.gone.filter { entry in
      !entry.isAnnouncedToLeave && !comparison.leftTooEarly(entry)
    }
    guard !removed.isEmpty else { return [] }
    let elsewhere = CodesElsewhere(of: removed, in: comparison.revision)
    let titles = CategoryTitles(comparison)
    let names = Self.perhapsNow(comparison)
    return removed.map { entry in
      let categories = elsewhere.categories(of: entry)
      guard categories.isEmpty, let name = names[entry.key] else {
        return Finding(removed: entry, summary(of: entry, categories, titles))
      }
      return Finding(removed: entry, "\(entry.code) was removed, and may be called \(name) now")
    }
  }

  /// What codes of base are perhaps called, of which nothing else is as likely.
  private static func perhapsNow(_ comparison: CatalogComparison) -> [EntryKey: Code] {
    let suspicions = comparison.suspicions.filter { !$0.isTie && !$0.isOfOneCode }
    return Dictionary(suspicions.map { ($0.bases[0].key, $0.revisions[0].code) }) { first, _ in
      first
    }
  }

  /// Says where the same code stands all the same.
  private func summary(
    of entry: Entry, _ categories: [String], _ titles: CategoryTitles
  ) -> Sentence {
    guard !categories.isEmpty else { return "\(entry.code) was removed" }
    let places = categories.map(titles.ofRevision)
    return """
      \(entry.code) was removed from \(titles.ofBase(entry.category)), and stands below \(firstOf: places)
      """
  }
}
