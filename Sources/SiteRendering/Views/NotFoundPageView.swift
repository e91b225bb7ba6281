/// The page for an address where there is nothing.
struct NotFoundPageView: View {
  let page: PageFrame

  static let fields = ViewFields<Self>([.view("page") { $0.page }])
}
