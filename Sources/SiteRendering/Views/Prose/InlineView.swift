/// Plain words or a code span, perhaps linked.
struct InlineView: View {
  let text: String
  let isCode: Bool
  let href: String?

  static let fields = ViewFields<Self>([
    .text("text") { $0.text },
    .flag("code") { $0.isCode },
    .text("href") { $0.href },
  ])
}
