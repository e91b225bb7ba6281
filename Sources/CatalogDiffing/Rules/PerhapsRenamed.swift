import CatalogModel
import OrderedJSON

/// What left says much the same as what came, but not enough to call it the same.
struct PerhapsRenamed: ChangeRule {
  let id = "perhaps-renamed"
  let impact = Impact.suspect
  let meaning = """
    An entry that left and one that came share most of their words. Either the code was renamed \
    and its text was edited, or the vendor documents something new in the same words.
    """
  let advice = """
    Read both. If they are the same error, handle the new code like the former one.
    """

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.suspicions.compactMap { suspicion in
      guard let entry = suspicion.revisions.first else { return nil }
      return Finding(
        suspecting: entry, summary(of: suspicion),
        before: reported(suspicion.bases), after: reported(suspicion.revisions))
    }
  }

  private func summary(of suspicion: RenameSuspicion) -> Sentence {
    let bases = suspicion.bases.map(\.code.text)
    let revisions = suspicion.revisions.map(\.code.text)
    return suspicion.isTie
      ? """
      any of \(values: bases) may be any of \(values: revisions) now: \
      \(count: suspicion.score) percent of their texts are the same
      """
      : """
      \(values: bases) may be called \(values: revisions) now: \
      \(count: suspicion.score) percent of their texts are the same
      """
  }

  private func reported(_ entries: [Entry]) -> JSONValue {
    entries.count == 1 ? entries[0].key.reported : .array(entries.map(\.key.reported))
  }
}
