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

/// The page that lists all concepts.
struct ConceptsPageView: View {
  let page: PageFrame
  let concepts: [ConceptRowView]

  static let fields = ViewFields<Self>([
    .view("page") { $0.page },
    .list("concepts") { $0.concepts },
  ])
}

/// A concept in that list.
struct ConceptRowView: View {
  let link: LinkView
  let entryCount: Int
  let vendors: String

  static let fields = ViewFields<Self>([
    .view("link") { $0.link },
    .text("entryCount") { Counted.text($0.entryCount, "code", "codes") },
    .text("vendors") { $0.vendors },
  ])
}
