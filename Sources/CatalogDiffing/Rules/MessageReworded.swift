import CatalogModel

/// A message was reworded and kept its placeholders.
struct MessageReworded: ChangeRule {
  let id = "message-reworded"
  let impact = Impact.editorial
  let isAboutWording = true
  let meaning = """
    A text that comes with the code is said in other words or marks, and every value in it is \
    still there.
    """
  let advice =
    "Nothing has to be done, unless a client compares messages to the letter."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.changed.flatMap { pair in
      pair.messageChanges.filter(matches).map { message in
        Finding(
          pair, "a message of \(pair.revision.code) was reworded",
          before: message.base.reported, after: message.revision.reported)
      }
    }
  }

  private func matches(_ message: MessageChange) -> Bool {
    guard message.lostPlaceholders.isEmpty else { return false }
    return switch message.wording {
    case .added, .removed, .spacing, .typography, .reworded: true
    case .replaced, .turned, .narrowed, nil: false
    }
  }
}
