import CatalogModel

/// A range of codes has other ends, and all codes that it had or has are in both catalogs.
struct RangeChanged: ChangeRule {
  let id = "range-changed"
  let impact = Impact.editorial
  let meaning = """
    The range begins or ends elsewhere or is written otherwise. Every code that it had is still \
    documented, there or by itself, and none is new.
    """
  let advice = "Nothing has to be done."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    ReboundedRange.all(in: comparison).filter { !$0.losesCodes && !$0.gainsCodes }.map {
      finding(on: $0.pair)
    }
  }

  private func finding(on pair: EntryPair) -> Finding {
    Finding(
      pair, "\(pair.base.code) is \(pair.revision.code) now; all of its codes are documented",
      before: pair.base.key.reported, after: pair.revision.key.reported)
  }
}
