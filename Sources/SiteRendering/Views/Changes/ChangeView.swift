/// One change.
struct ChangeView: View {
  /// `nil` below the heading of its rule.
  let rule: String?
  /// The title of the code's category, where the vendor has several.
  let category: String?
  let summary: [SentencePartView]
  let words: [WordView]
  let source: String?
  /// The address of those lines.
  let sourceHref: String?

  static let fields = ViewFields<Self>([
    .text("rule") { $0.rule },
    .text("category") { $0.category },
    .list("summary") { $0.summary },
    .flag("hasWords") { !$0.words.isEmpty },
    .list("words") { $0.words },
    .text("source") { $0.source },
    .text("sourceHref") { $0.sourceHref },
  ])
}
