/// What every page has around its content.
struct PageFrame: View {
  let siteTitle: String
  let language: String
  /// The page's own title.
  let title: String
  let description: String?
  /// The way to the site's root, such as `../../`.
  let root: String
  /// The page's absolute address, where the site's is known.
  let canonical: String?
  let navigation: [LinkView]
  /// From the front page down to the parent.
  let breadcrumbs: [LinkView]
  /// The description by which a browser searches the site; `nil` where the site's address is not
  /// known, which it needs.
  let openSearch: String?
  /// Feeds of what changes, the nearest to the page first.
  let feeds: [LinkView]

  static let fields = ViewFields<Self>([
    .text("siteTitle") { $0.siteTitle },
    .text("language") { $0.language },
    .text("title") { $0.title },
    .text("description") { $0.description },
    .text("root") { $0.root },
    .text("canonical") { $0.canonical },
    .list("navigation") { $0.navigation },
    .list("breadcrumbs") { $0.breadcrumbs },
    .text("openSearch") { $0.openSearch },
    .list("feeds") { $0.feeds },
  ])
}
