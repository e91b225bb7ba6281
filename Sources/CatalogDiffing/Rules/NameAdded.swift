import CatalogModel
import OrderedJSON

/// An entry without a symbolic constant has one now.
struct NameAdded: PairRule {
  let id = "name-added"
  let impact = Impact.additive
  let meaning = "The vendor gives the code a symbolic name."
  let advice = "Nothing has to be done."

  func finding(on pair: EntryPair) -> Finding? {
    guard let name = pair.differences.name, name.base == nil, !pair.isReused,
      let latter = name.revision
    else {
      return nil
    }
    return Finding(
      pair, "\(pair.revision.code) has a name, \(latter)", before: nil, after: .string(latter))
  }
}
