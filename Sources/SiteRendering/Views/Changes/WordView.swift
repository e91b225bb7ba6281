/// A stretch of a text that stayed, left or came.
struct WordView: View {
  let kept: String?
  let removed: String?
  let inserted: String?

  static let fields = ViewFields<Self>([
    .text("kept") { $0.kept },
    .text("removed") { $0.removed },
    .text("inserted") { $0.inserted },
  ])
}
