import CatalogModel

/// What left is called or says much the same as what came, but not enough to call it the same.
struct PerhapsRenamed: ChangeRule {
  let id = "perhaps-renamed"
  let impact = Impact.suspect
  let meaning = """
    An entry that left and one that came share most of the words of their codes or texts. Either \
    the code was renamed, or the vendor documents something new in the same words.
    """
  let advice = """
    Read both. If they are the same error, handle the new code like the former one.
    """

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.suspicions.filter { !$0.isOfOneCode }.compactMap {
      Finding($0, summary(of: $0))
    }
  }

  private func summary(of suspicion: RenameSuspicion) -> Sentence {
    let bases = suspicion.bases.map(\.code.text)
    let revisions = suspicion.revisions.map(\.code.text)
    guard suspicion.isTie else {
      return "\(values: bases) may be called \(values: revisions) now: \(suspicion.likeness)"
    }
    return """
      \(anyOf: bases) may be \(anyOf: revisions) now: \(suspicion.likeness)
      """
  }
}
