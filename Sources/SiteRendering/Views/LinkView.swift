/// A link with its words.
struct LinkView: View {
  let title: String
  let href: String
  var isCurrent = false

  static let fields = ViewFields<Self>([
    .text("title") { $0.title },
    .view("parts") { BreakableText($0.title) },
    .text("href") { $0.href },
    .flag("current") { $0.isCurrent },
  ])
}
