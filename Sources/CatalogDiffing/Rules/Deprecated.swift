import CatalogModel

/// The vendor says that the code is no longer to be used and names no other.
struct Deprecated: ChangeRule {
  let id = "deprecated"
  let impact = Impact.suspect
  let meaning = """
    The vendor says that the code is on its way out, and does not name another that takes \
    its place.
    """
  let advice = "Find out what takes its place, and when it leaves."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    Deprecation.all(in: comparison).filter { $0.replacement == nil }.map { deprecation in
      let pair = deprecation.pair
      return Finding(
        pair, "\(pair.revision.code) is deprecated", before: nil,
        after: pair.revision.deprecation.reported)
    }
  }
}
