import CatalogModel
import OrderedJSON

/// An entry has another code, which is not merely another number.
struct CodeRenamed: PairRule {
  let id = "code-renamed"
  let impact = Impact.breaking
  let meaning = """
    The same error is now reported under another code. A client that compares codes no \
    longer recognises it.
    """
  let advice =
    "Handle the new code, and the former one for as long as the vendor may send it."

  func finding(on pair: EntryPair) -> Finding? {
    guard pair.identityChange == .renamed else { return nil }
    return Finding(
      pair, "\(pair.base.code) is now called \(pair.revision.code)\(reasonFor: pair)",
      before: pair.base.key.reported, after: pair.revision.key.reported)
  }
}
