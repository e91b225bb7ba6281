import CatalogModel
import OrderedJSON

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
    guard suspicion.isTie else {
      return "\(values: bases) may be called \(values: revisions) now: \(suspicion.likeness)"
    }
    return """
      \(anyOf: bases) may be \(anyOf: revisions) now: \(suspicion.likeness)
      """
  }

  private func reported(_ entries: [Entry]) -> JSONValue {
    entries.count == 1 ? entries[0].key.reported : .array(entries.map(\.key.reported))
  }
}

extension Sentence.StringInterpolation {
  /// `any of 'a', 'b'`, or the only one.
  fileprivate mutating func appendInterpolation(anyOf values: [String]) {
    if values.count > 1 { appendInterpolation(words: "any of ") }
    appendInterpolation(values: values)
  }
}
