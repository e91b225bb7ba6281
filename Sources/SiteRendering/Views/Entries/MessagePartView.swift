/// A stretch of a message.
struct MessagePartView: View {
  let text: String
  let isPlaceholder: Bool

  static let fields = ViewFields<Self>([
    .text("text") { $0.text },
    .flag("placeholder") { $0.isPlaceholder },
  ])
}
