import CatalogModel
import OrderedJSON

/// A code is obsolete or reserved now.
struct CodeUnused: PairRule {
  let id = "code-unused"
  let impact = Impact.suspect
  let meaning = """
    The vendor says that nothing is sent with the code, be it that it has been retired or that \
    it is kept for later.
    """
  let advice =
    "Find out whether the vendor still sends it, and what it sends instead."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.differences.unused, let kind = change.revision.first else { return nil }
    return Finding(
      pair, "\(pair.revision.code) is \(words: kind.rawValue): nothing is sent with it",
      before: change.base.first.map { .string($0.rawValue) }, after: .string(kind.rawValue))
  }
}
