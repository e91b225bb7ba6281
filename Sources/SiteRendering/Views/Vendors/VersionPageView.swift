/// The page of a version of a vendor's catalog that is not the newest.
struct VersionPageView: View {
  let page: PageFrame
  let version: String
  let entryCount: Int
  /// The newest version, with the vendor's page.
  let newest: LinkView
  let versions: VersionSwitchView?
  let categories: [CategoryRowView]
  let changes: LinkView
  let catalog: String

  static let fields = ViewFields<Self>([
    .view("page") { $0.page },
    .text("version") { $0.version },
    .text("entryCount") { Counted.text($0.entryCount, "code", "codes") },
    .view("newest") { $0.newest },
    .view("versions") { $0.versions },
    .list("categories") { $0.categories },
    .view("changes") { $0.changes },
    .text("catalog") { $0.catalog },
  ])
}
