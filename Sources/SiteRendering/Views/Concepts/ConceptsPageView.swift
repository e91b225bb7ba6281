/// The page that lists all concepts.
struct ConceptsPageView: View {
  let page: PageFrame
  let concepts: [ConceptRowView]

  static let fields = ViewFields<Self>([
    .view("page") { $0.page },
    .list("concepts") { $0.concepts },
  ])
}
