import CatalogModel

/// A message no longer holds one of its placeholders.
struct PlaceholderRemoved: ChangeRule {
  let id = "placeholder-removed"
  let impact = Impact.breaking
  let meaning = """
    A value that the message held is gone from it, or has another name. A client that reads it \
    from the message, or fills it in, finds nothing.
    """
  let advice =
    "Look for what takes the value from the message, or fills the message in."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.changed.flatMap { pair in
      pair.messageChanges.filter(matches).map { message in
        Finding(
          pair,
          "a message of \(pair.revision.code) lost \(values: message.lostPlaceholders)",
          before: message.base.reported, after: message.revision.reported)
      }
    }
  }

  private func matches(_ message: MessageChange) -> Bool {
    !message.lostPlaceholders.isEmpty
  }
}
