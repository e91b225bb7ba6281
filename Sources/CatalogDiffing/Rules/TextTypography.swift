import CatalogModel

/// A text says the same in other marks.
struct TextTypography: PairRule {
  let id = "text-typography"
  let impact = Impact.editorial
  let isAboutWording = true
  let meaning = """
    Only quotes, dashes, the first letter's case, the final stop, what is set as code or the division into \
    lines differs.
    """
  let advice =
    "Nothing has to be done, unless a client compares messages to the letter."

  /// A page that was set anew is read as one change.
  private let fewest = 5

  func findings(in comparison: CatalogComparison) -> [Finding] {
    let found = comparison.changed.compactMap(finding)
    guard found.count >= fewest else { return found }
    let codes = found.compactMap(\.key?.code.text)
    return [
      Finding(
        joining: found,
        "the texts of \(count: found.count) codes are set differently: \(firstOf: codes)")
    ]
  }

  func finding(on pair: EntryPair) -> Finding? {
    guard pair.textChange == .typography else { return nil }
    return Finding(
      pair, "the text of \(pair.revision.code) is set differently",
      before: pair.base.description.reported, after: pair.revision.description.reported)
  }
}
