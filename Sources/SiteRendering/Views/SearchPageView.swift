/// The search page.
struct SearchPageView: View {
  let page: PageFrame
  /// The search index, relative to the page.
  let index: String
  let entryCount: Int

  static let fields = ViewFields<Self>([
    .view("page") { $0.page },
    .text("index") { $0.index },
    .text("entryCount") { String($0.entryCount) },
  ])
}
