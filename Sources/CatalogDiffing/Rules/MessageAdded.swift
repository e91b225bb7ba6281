import CatalogModel

/// A further message came.
struct MessageAdded: ChangeRule {
  let id = "message-added"
  let impact = Impact.additive
  let meaning =
    "The vendor documents a text that comes with the code and was not documented before."
  let advice =
    "Nothing has to be done, unless a client compares messages."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    let found = comparison.changed.flatMap { pair in
      pair.messageChanges.filter(matches).map { message in
        ColumnFinding(
          column: .statement(.message),
          finding: Finding(
            pair, "a message of \(pair.revision.code) was added",
            before: message.base.reported, after: message.revision.reported))
      }
    }
    return ColumnFinding.joined(found, nowhereOn: .base, of: comparison) {
      "\(count: $1) messages were added\(sentence: $2), and no code had any before"
    }
  }

  private func matches(_ message: MessageChange) -> Bool {
    message.base == nil
  }
}
