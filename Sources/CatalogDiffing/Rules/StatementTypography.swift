import CatalogModel

/// A cause or a piece of advice says the same in other marks.
struct StatementTypography: ChangeRule {
  let id = "statement-typography"
  let impact = Impact.editorial
  let meaning = """
    Of what the vendor says on why the error happens, or on what to do, only quotes, dashes, the first \
    letter's case, the final stop or the division into lines differs.
    """
  let advice = "Nothing has to be done."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.changed.flatMap { pair in
      [("the cause of", pair.causeChange), ("the advice on", pair.actionChange)].compactMap {
        words, change in
        guard let change, change.kind == .replaced, change.wording == .typography else {
          return nil
        }
        return Finding(
          pair, "\(words: words) \(pair.revision.code) is set differently",
          before: change.base.reported, after: change.revision.reported)
      }
    }
  }
}
