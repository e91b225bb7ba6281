import CatalogModel

/// An entry as a row of a list.
struct EntryRowView: View {
  let code: String
  let name: String?
  let label: String?
  let status: [StatusView]
  let summary: String?
  let isDeprecated: Bool
  /// `obsolete` or `reserved`.
  let unused: String?
  let vendor: String
  let category: String
  let href: String

  static let fields = ViewFields<Self>([
    .text("code") { $0.code },
    .view("codeParts") { BreakableText($0.code) },
    .text("name") { $0.name },
    .view("nameParts") { $0.name.map(BreakableText.init) },
    .text("label") { $0.label },
    .list("status") { $0.status },
    .text("summary") { $0.summary },
    .flag("deprecated") { $0.isDeprecated },
    .text("unused") { $0.unused },
    .text("vendor") { $0.vendor },
    .text("category") { $0.category },
    .text("href") { $0.href },
  ])

  init(_ entry: Entry, of vendor: SiteVendor, from page: Route) {
    code = entry.code.text
    name = entry.name
    label = entry.label
    status = entry.status.map(StatusView.init)
    summary = entry.description.firstLine ?? entry.stated
    isDeprecated = entry.deprecation != nil
    unused = entry.unused?.rawValue
    self.vendor = vendor.name
    category = vendor.title(ofCategory: entry.category)
    href = vendor.link(to: entry, from: page)
  }
}
