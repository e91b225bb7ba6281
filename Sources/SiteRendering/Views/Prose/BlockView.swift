/// A paragraph or a list.
struct BlockView: View {
  let paragraph: InlinesView?
  let items: [InlinesView]

  static let fields = ViewFields<Self>([
    .view("paragraph") { $0.paragraph },
    .flag("list") { !$0.items.isEmpty },
    .list("items") { $0.items },
  ])
}
