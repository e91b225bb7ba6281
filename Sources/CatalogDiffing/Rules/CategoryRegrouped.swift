import CatalogModel
import OrderedJSON

/// A category was split, joined with another one, taken out of one, or handed several codes: one finding for
/// all of them.
struct CategoryRegrouped: ChangeRule {
  let id = "category-regrouped"
  let impact = Impact.breaking
  let kindsOf = ["code-moved"]
  let meaning = """
    The vendor groups several codes in another way, and the codes are the same on the wire. Where \
    categories tell operations or response fields apart, clients now meet them in another place.
    """
  let advice = """
    Where the categories say where codes are sent, handle them there. Where they only sort codes, approve \
    it.
    """

  func findings(in comparison: CatalogComparison) -> [Finding] {
    let moves = CategoryMove.all(in: comparison).filter(\.isOfACategory)
    guard !moves.isEmpty else { return [] }
    let titles = CategoryTitles(comparison)
    return moves.compactMap { move in
      move.category.map { category in
        Finding(
          category, on: move.side, summary(of: move, category, titles),
          before: .array(move.pairs.map(\.base.key.reported)),
          after: .array(move.pairs.map(\.revision.key.reported)))
      }
    }
  }

  private func summary(
    of move: CategoryMove, _ category: Category, _ titles: CategoryTitles
  ) -> Sentence {
    let count = move.pairs.count
    let codes = move.pairs.map(\.revision.code.text)
    if move.isBetweenKept {
      let (base, revision) = titles.names(of: move.pairs[0])
      return "\(count: count) codes moved from \(base) to \(revision): \(firstOf: codes)"
    }
    if move.side == .base {
      let places = Set(move.pairs.map(\.revision.category)).sorted().map(titles.ofRevision)
      return
        "\(count: count) codes of \(category.title) stand below \(values: places) now: \(firstOf: codes)"
    }
    let places = Set(move.pairs.map(\.base.category)).sorted().map(titles.ofBase)
    return
      "\(count: count) codes of \(category.title) stood below \(values: places) before: \(firstOf: codes)"
  }
}
