/// A code to be used instead, with its page where it has one.
struct ReplacementView: View {
  let code: String
  let href: String?

  static let fields = ViewFields<Self>([
    .text("code") { $0.code },
    .text("href") { $0.href },
  ])
}
