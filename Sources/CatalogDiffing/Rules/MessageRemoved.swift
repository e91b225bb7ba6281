import CatalogModel

/// A message went.
struct MessageRemoved: ChangeRule {
  let id = "message-removed"
  let impact = Impact.suspect
  let isAboutWording = true
  let meaning = """
    One of the texts that come with the code is no longer documented. The document may be read \
    wrongly.
    """
  let advice = "Look at the vendor's document."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.changed.flatMap { pair in
      pair.messageChanges.filter(matches).map { message in
        Finding(
          pair, "a message of \(pair.revision.code) was removed",
          before: message.base.reported, after: message.revision.reported)
      }
    }
  }

  private func matches(_ message: MessageChange) -> Bool {
    message.revision == nil
  }
}
