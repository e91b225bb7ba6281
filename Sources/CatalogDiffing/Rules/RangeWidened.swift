import CatalogModel

/// A range of codes has more of them, which no entry had.
struct RangeWidened: ChangeRule {
  let id = "range-widened"
  let impact = Impact.additive
  let kindsOf = ["code-added"]
  let meaning = """
    The range has codes that the vendor did not document before, and has kept its own.
    """
  let advice =
    "See whether clients should treat the further codes differently from an unknown error."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    ReboundedRange.all(in: comparison).filter { !$0.losesCodes && $0.gainsCodes }.map {
      finding(on: $0.pair)
    }
  }

  private func finding(on pair: EntryPair) -> Finding {
    Finding(
      pair, "\(pair.base.code) is \(pair.revision.code) now and has further codes",
      before: pair.base.key.reported, after: pair.revision.key.reported)
  }
}
