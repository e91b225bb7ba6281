/// The page of a vendor.
struct VendorPageView: View {
  let page: PageFrame
  let name: String
  let product: String?
  let homepage: String?
  let version: String
  let entryCount: Int
  let introduction: ProseView?
  let categories: [CategoryRowView]
  /// Codes that left the vendor's documents.
  let removed: [EntryRowView]
  /// The documents of the newest version that are published at a known address.
  let documents: [LinkView]
  let changes: LinkView
  let catalog: String
  /// The data of each version, the newest first.
  let catalogs: [LinkView]
  let versions: VersionSwitchView?

  static let fields = ViewFields<Self>([
    .view("page") { $0.page },
    .text("name") { $0.name },
    .text("product") { $0.product },
    .text("homepage") { $0.homepage },
    .text("version") { $0.version },
    .text("entryCount") { Counted.text($0.entryCount, "code", "codes") },
    .view("introduction") { $0.introduction },
    .flag("hasManyCategories") { $0.categories.count > 1 },
    .list("categories") { $0.categories },
    .flag("hasRemoved") { !$0.removed.isEmpty },
    .list("removed") { $0.removed },
    .flag("hasDocuments") { !$0.documents.isEmpty },
    .list("documents") { $0.documents },
    .view("changes") { $0.changes },
    .text("catalog") { $0.catalog },
    .list("catalogs") { $0.catalogs },
    .view("versions") { $0.versions },
  ])
}
