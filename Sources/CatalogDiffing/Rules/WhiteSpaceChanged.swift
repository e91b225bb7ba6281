import CatalogModel
import OrderedJSON

/// Only the white space within texts changed: one finding.
struct WhiteSpaceChanged: ChangeRule {
  let id = "white-space-changed"
  let impact = Impact.editorial
  let isAboutWording = true
  let kindsOf = [
    "text-typography", "statement-typography", "cause-reworded", "action-reworded",
    "field-reworded",
  ]
  let meaning = """
    Texts have more or less white space between the same words. A page does not show it, and few clients \
    could tell.
    """
  let advice =
    "Nothing has to be done, unless a client compares texts to the letter."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    let entries = comparison.changed.filter { $0.hasOtherSpacing(comparison.renamedFields) }
      .map(\.revision.key)
    guard !entries.isEmpty else { return [] }
    let noun = entries.count == 1 ? "entry" : "entries"
    return [
      Finding(
        textsOf: entries,
        "only the white space within texts of \(count: entries.count) \(words: noun) differs")
    ]
  }
}

extension EntryPair {
  /// Whether a text, a cause, a piece of advice or a field differs in nothing but white space.
  fileprivate func hasOtherSpacing(_ renamed: RenamedFields) -> Bool {
    let statements = [causeChange, actionChange].compactMap(\.self)
    let fields = FieldChange.all(in: differences.fields, renamed: renamed)
    return textChange == .spacing || fields.contains { $0.wording == .spacing }
      || statements.contains { $0.kind == .replaced && $0.wording == .spacing }
  }
}
