import CatalogModel
import OrderedJSON

/// A code changed in upper and lower case, or in the zeros before a number, only.
struct CodeRecased: PairRule {
  let id = "code-recased"
  let impact = Impact.breaking
  let meaning = """
    The code is written in other upper and lower case, or with other zeros before its number. A \
    client that compares codes to the letter no longer recognises it.
    """
  let advice = "Compare without regard to case and to leading zeros, or handle both spellings."

  func finding(on pair: EntryPair) -> Finding? {
    guard pair.identityChange == .recased else { return nil }
    return Finding(recoded: pair, "\(pair.base.code) is now written \(pair.revision.code)")
  }
}
