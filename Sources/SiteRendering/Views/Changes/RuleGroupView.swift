/// The changes of one impact that one rule found.
struct RuleGroupView: View {
  /// The rule's id.
  let rule: String
  let title: String
  /// What to do about them, where somebody must do something.
  let advice: String?
  /// Whether the list is long and can wait.
  let isFolded: Bool
  let changes: [ChangeView]

  static let fields = ViewFields<Self>([
    .text("rule") { $0.rule },
    .text("title") { $0.title },
    .text("advice") { $0.advice },
    .text("count") { String($0.changes.count) },
    .flag("folded") { $0.isFolded },
    .list("changes") { $0.changes },
  ])
}
