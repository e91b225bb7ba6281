import CatalogModel
import OrderedJSON

/// An entry has another number.
struct CodeRenumbered: PairRule {
  let id = "code-renumbered"
  let impact = Impact.breaking
  let meaning = """
    The same error is now reported under another number. A client that compares numbers no \
    longer recognises it.
    """
  let advice = """
    Handle the new number, and make sure that the former one was not given to something \
    else.
    """

  func finding(on pair: EntryPair) -> Finding? {
    guard pair.identityChange == .renumbered else { return nil }
    return Finding(
      pair, "\(pair.base.code) is now number \(pair.revision.code)\(reasonFor: pair)",
      before: pair.base.key.reported, after: pair.revision.key.reported)
  }
}
