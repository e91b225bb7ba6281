import CatalogModel

/// A cause, a piece of advice, a severity or a name of several words says the same in other marks.
struct StatementTypography: ChangeRule {
  let id = "statement-typography"
  let impact = Impact.editorial
  let kindsOf = ["cause-reworded", "action-reworded", "severity-changed", "name-changed"]
  let meaning = """
    Of what the vendor says on why the error happens, on what to do, on how severe it is, or of a name of \
    several words, only quotes, dashes, case, the final stop, what is set as code or the division into lines \
    differs.
    """
  let advice = "Nothing has to be done."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.changed.flatMap { pair in
      severity(pair) + name(pair)
        + [("the cause of", pair.causeChange), ("the advice on", pair.actionChange)].compactMap {
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

  private func name(_ pair: EntryPair) -> [Finding] {
    guard let change = pair.differences.name, pair.hasNameInOtherMarks, !pair.isReused else {
      return []
    }
    return [
      Finding(
        pair, "the name of \(pair.revision.code) is set differently",
        before: change.base.reported, after: change.revision.reported)
    ]
  }

  private func severity(_ pair: EntryPair) -> [Finding] {
    guard let change = pair.differences.severity, pair.hasSeverityInOtherMarks else { return [] }
    return [
      Finding(
        pair, "the severity of \(pair.revision.code) is set differently",
        before: change.base.reported, after: change.revision.reported)
    ]
  }
}
