import CatalogModel
import OrderedJSON

/// A code means something else: its former meaning stands under another one, it has the meaning of
/// another one, a number has another name and another text, or a code left and came back as something else.
struct CodeReused: ChangeRule {
  let id = "code-reused"
  let impact = Impact.breaking
  let meaning = """
    What this code meant in base, or before it left, is no longer what it stands for. A client that \
    recognises it draws the wrong conclusion, which is worse than not knowing it.
    """
  let advice = """
    Change what clients conclude from this code, and handle its former meaning under its new \
    code, if it has one.
    """

  func findings(in comparison: CatalogComparison) -> [Finding] {
    let titles = CategoryTitles(comparison)
    return comparison.changed.filter(\.isReused).map { pair in
      Finding(
        pair,
        "\(pair.revision.code) means something else: \(sentence: reason(for: pair, titles))",
        before: pair.base.reported, after: pair.revision.reported)
    } + comparison.returned.filter { $0.meaning == .another }.map(finding)
  }

  private func reason(for pair: EntryPair, _ titles: CategoryTitles) -> Sentence {
    if let place = pair.displacedTo {
      let category = titles.placeInRevision(of: place, from: pair.base.key)
      return "what it meant is now \(place.code)\(below: category)"
    }
    guard let origin = pair.takenFrom else { return "it has another name and another text" }
    let category = titles.placeInBase(of: origin, from: pair.revision.key)
    return "what \(origin.code)\(below: category) meant"
  }

  private func finding(on code: ReturnedCode) -> Finding {
    Finding(
      code.pair,
      "\(code.key.code) means something else than until \(code.lastVersion), the last version that had it",
      before: code.pair.base.reported, after: code.pair.revision.reported)
  }
}
