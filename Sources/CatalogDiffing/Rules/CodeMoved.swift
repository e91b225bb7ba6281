import CatalogModel
import OrderedJSON

/// An entry stands in another category under the same code.
struct CodeMoved: PairRule {
  let id = "code-moved"
  let impact = Impact.breaking
  let meaning = """
    The code belongs to another of the vendor's categories. Where categories tell operations \
    or response fields apart, a client now meets it in another place.
    """
  let advice =
    "Find out whether the category says where the code is sent, and handle it there."

  func finding(on pair: EntryPair) -> Finding? {
    guard pair.identityChange == .moved else { return nil }
    return Finding(
      pair, "\(pair.revision.code) moved from \(pair.base.category) to \(pair.revision.category)",
      before: pair.base.key.reported, after: pair.revision.key.reported)
  }
}
