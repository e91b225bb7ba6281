/// A page that leads on to another.
struct RedirectPageView: View {
  /// Its canonical address is that of the target.
  let page: PageFrame
  let target: String
  /// The code that stood here and the one whose page it leads to, where it is one of codes.
  let formerCode: String?
  let code: String?

  static let fields = ViewFields<Self>([
    .view("page") { $0.page },
    .text("target") { $0.target },
    .text("formerCode") { $0.formerCode },
    .text("code") { $0.code },
  ])
}
