import CatalogModel

/// A code left some categories and came into others, and nothing tells which became which.
struct PerhapsMoved: ChangeRule {
  let id = "perhaps-moved"
  let impact = Impact.suspect
  let meaning = """
    The code is the same on the wire, and stood in several categories or stands in several now. The vendor \
    documents it once for all of them, or once for each, or sends it elsewhere.
    """
  let advice = """
    Where the categories say where codes are sent, see whether the code is still sent where it was. Where \
    they only sort codes, approve it.
    """

  func findings(in comparison: CatalogComparison) -> [Finding] {
    let suspicions = comparison.suspicions.filter(\.isOfOneCode)
    guard !suspicions.isEmpty else { return [] }
    let titles = CategoryTitles(comparison)
    return suspicions.compactMap { Finding($0, summary(of: $0, titles)) }
  }

  private func summary(of suspicion: RenameSuspicion, _ titles: CategoryTitles) -> Sentence {
    let former = suspicion.bases.map { titles.ofBase($0.category) }
    let latter = suspicion.revisions.map { titles.ofRevision($0.category) }
    return """
      \(suspicion.revisions[0].code) below \(anyOf: former) may stand below \(anyOf: latter) now
      """
  }
}
