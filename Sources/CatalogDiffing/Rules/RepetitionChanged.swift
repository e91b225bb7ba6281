import CatalogModel

/// One of several entries of the same code and category came or went.
struct RepetitionChanged: ChangeRule {
  let id = "repetition-changed"
  let impact = Impact.editorial
  let meaning = """
    The document has a code twice in one category, on one side of the comparison or on both. The \
    code itself neither came nor went; one of the places that speak of it did.
    """
  let advice = "See which of the entries is meant, and ignore the other one where it is read."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.unmatched.removedRepetitions.map {
      Finding(removed: $0, "\($0.code) stands there one time less")
    }
      + comparison.unmatched.addedRepetitions.map {
        Finding(added: $0, "\($0.code) stands there once more")
      }
  }
}
