/// The page of a concept.
struct ConceptPageView: View {
  let page: PageFrame
  let title: String
  let body: HTML
  let entries: [EntryRowView]

  static let fields = ViewFields<Self>([
    .view("page") { $0.page },
    .text("title") { $0.title },
    .html("body") { $0.body },
    .list("entries") { $0.entries },
    .list("stretches") { EntryStretchView.all($0.entries) },
  ])
}
