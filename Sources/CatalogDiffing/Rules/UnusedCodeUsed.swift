import CatalogModel
import OrderedJSON

/// A code that nothing was sent with is in use.
struct UnusedCodeUsed: PairRule {
  let id = "unused-code-used"
  let impact = Impact.breaking
  let meaning = """
    The vendor kept the code for later, or had retired it, and now sends it. A client that \
    treats it as impossible, or still knows its former meaning, is wrong.
    """
  let advice =
    "Read what it stands for now, and remove what clients knew about it before."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.differences.unused, change.kind == .withdrawn else { return nil }
    return Finding(
      pair, "\(pair.revision.code) was \(words: change.base[0].rawValue) and is in use now",
      before: .string(change.base[0].rawValue),
      after: nil)
  }
}
