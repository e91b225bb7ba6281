/// The page of a category.
struct CategoryPageView: View {
  let page: PageFrame
  let title: String
  /// Whether the newest version does not have it.
  let isDeparted: Bool
  let vendor: LinkView
  let description: ProseView?
  let entries: [EntryRowView]
  let previous: LinkView?
  let next: LinkView?

  static let fields = ViewFields<Self>([
    .view("page") { $0.page },
    .text("title") { $0.title },
    .flag("departed") { $0.isDeparted },
    .view("vendor") { $0.vendor },
    .view("description") { $0.description },
    .text("entryCount") { Counted.text($0.entries.count, "code", "codes") },
    .list("entries") { $0.entries },
    .list("stretches") { EntryStretchView.all($0.entries) },
    .flag("hasNeighbours") { $0.previous != nil || $0.next != nil },
    .view("previous") { $0.previous },
    .view("next") { $0.next },
  ])
}
