import CatalogModel

/// A message became another one, or says something else in the same words.
struct MessageReplaced: ChangeRule {
  let id = "message-replaced"
  let impact = Impact.suspect
  let isAboutWording = true
  let kindsOf = ["message-reworded"]
  let meaning = """
    A text that comes with the code was replaced by one that shares fewer than half of its \
    words, or that says the contrary, names other quantities, or speaks of more, of less or of \
    something else in the same ones. The code may mean something else.
    """
  let advice =
    "Read both, and look for clients that compare the message."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.changed.flatMap { pair in
      pair.messageChanges.filter(matches).map { message in
        Finding(
          pair, "a message of \(pair.revision.code) is another one",
          before: message.base.reported, after: message.revision.reported)
      }
    }
  }

  private func matches(_ message: MessageChange) -> Bool {
    guard message.lostPlaceholders.isEmpty else { return false }
    return switch message.wording {
    case .replaced, .turned, .narrowed: true
    case .added, .removed, .spacing, .typography, .reworded, nil: false
    }
  }
}
