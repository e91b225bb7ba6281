/// A category on its vendor's page, with all its entries.
struct CategoryRowView: View {
  let title: String
  let href: String
  /// The id of its section on the vendor's page.
  let anchor: String
  let entryCount: Int
  let entries: [EntryRowView]

  static let fields = ViewFields<Self>([
    .text("title") { $0.title },
    .text("href") { $0.href },
    .text("anchor") { $0.anchor },
    .text("entryCount") { Counted.text($0.entryCount, "code", "codes") },
    .list("entries") { $0.entries },
    .list("stretches") { EntryStretchView.all($0.entries) },
  ])
}
