/// The codes and names that begin with one letter, digit or mark, on the page of all codes.
struct CodeGroupView: View {
  let title: String
  let anchor: String
  let terms: [CodeTermView]

  static let fields = ViewFields<Self>([
    .text("title") { $0.title },
    .text("anchor") { $0.anchor },
    .list("terms") { $0.terms },
    .list("stretches") { CodeStretchView.all($0.terms) },
  ])
}
