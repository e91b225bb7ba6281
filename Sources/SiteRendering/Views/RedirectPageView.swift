/// A page that leads on to another.
struct RedirectPageView: View {
  /// Its canonical address is that of the target.
  let page: PageFrame
  let target: String

  static let fields = ViewFields<Self>([
    .view("page") { $0.page },
    .text("target") { $0.target },
  ])
}
