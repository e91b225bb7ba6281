/// The page of an article.
struct ArticlePageView: View {
  let page: PageFrame
  let title: String
  let body: HTML

  static let fields = ViewFields<Self>([
    .view("page") { $0.page },
    .text("title") { $0.title },
    .html("body") { $0.body },
  ])
}
