import CatalogModel
import OrderedJSON

/// A code means something else, because its former meaning stands under another one.
struct CodeReused: PairRule {
  let id = "code-reused"
  let impact = Impact.breaking
  let meaning = """
    What this code meant in base now stands under another code, and this one stands for \
    something else. A client that recognises it draws the wrong conclusion, which is worse \
    than not knowing it.
    """
  let advice = """
    Change what clients conclude from this code, and handle its former meaning under its new \
    code.
    """

  func finding(on pair: EntryPair) -> Finding? {
    guard let place = pair.displacedTo else { return nil }
    return Finding(
      pair, "\(pair.revision.code) means something else: what it meant is now \(place.code)",
      before: pair.base.reported, after: pair.revision.reported)
  }
}
