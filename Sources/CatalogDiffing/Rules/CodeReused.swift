import CatalogModel
import OrderedJSON

/// A code means something else: its former meaning stands under another one, or it left and came
/// back as something else.
struct CodeReused: ChangeRule {
  let id = "code-reused"
  let impact = Impact.breaking
  let meaning = """
    What this code meant in base, or before it left, is no longer what it stands for. A client that recognises it draws the wrong conclusion, which is worse \
    than not knowing it.
    """
  let advice = """
    Change what clients conclude from this code, and handle its former meaning under its new \
    code, if it has one.
    """

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.changed.compactMap(finding)
      + comparison.returned.filter { $0.meaning == .another }.map(finding)
  }

  private func finding(on pair: EntryPair) -> Finding? {
    guard let place = pair.displacedTo else { return nil }
    return Finding(
      pair, "\(pair.revision.code) means something else: what it meant is now \(place.code)",
      before: pair.base.reported, after: pair.revision.reported)
  }

  private func finding(on code: ReturnedCode) -> Finding {
    Finding(
      code.pair,
      "\(code.key.code) means something else than until \(code.lastVersion), the last version that had it",
      before: code.pair.base.reported, after: code.pair.revision.reported)
  }
}
