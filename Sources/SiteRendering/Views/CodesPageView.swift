/// The page with every code of the site, in alphabetical order.
struct CodesPageView: View {
  let page: PageFrame
  let groups: [CodeGroupView]

  static let fields = ViewFields<Self>([
    .view("page") { $0.page },
    .list("groups") { $0.groups },
  ])
}

/// The codes and names that begin with one letter, digit or mark.
struct CodeGroupView: View {
  let title: String
  let anchor: String
  let entries: [EntryRowView]

  static let fields = ViewFields<Self>([
    .text("title") { $0.title },
    .text("anchor") { $0.anchor },
    .list("entries") { $0.entries },
  ])
}
