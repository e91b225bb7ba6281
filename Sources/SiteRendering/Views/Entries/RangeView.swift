/// The first and the last of the codes that a page stands for.
struct RangeView: View {
  let first: String
  let last: String

  static let fields = ViewFields<Self>([
    .text("first") { $0.first },
    .text("last") { $0.last },
  ])
}
