import CatalogModel

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
  let terms: [CodeTermView]

  static let fields = ViewFields<Self>([
    .text("title") { $0.title },
    .text("anchor") { $0.anchor },
    .list("terms") { $0.terms },
  ])
}

/// A code, or another name of one, in the alphabetical list.
struct CodeTermView: View {
  let term: String
  private let isCode: Bool
  private let entry: Entry
  private let vendor: SiteVendor

  static let fields = ViewFields<Self>([
    .text("term") { $0.term },
    .text("other") { $0.isCode ? $0.entry.name : $0.entry.code.text },
    .text("vendor") { $0.vendor.name },
    .text("category") { $0.vendor.title(ofCategory: $0.entry.category) },
    .text("summary") { $0.entry.description.firstLine ?? $0.entry.stated },
    .text("href") { $0.href },
  ])

  /// The code of an entry, its name where it has one, and its aliases.
  static func terms(of entry: Entry, _ vendor: SiteVendor) -> [CodeTermView] {
    let code = entry.code.text
    let others = ([entry.name].compactMap { $0 } + entry.aliases).filter { $0 != code }
    return [CodeTermView(term: code, isCode: true, entry: entry, vendor: vendor)]
      + others.map { CodeTermView(term: $0, isCode: false, entry: entry, vendor: vendor) }
  }

  /// The entry is one of the newest version, so it has its page.
  private var href: String { Route.codes.link(to: .entry(vendor.reference(to: entry))) }

  /// Whether it comes before another one of the same letters; a total order, that of vendors and addresses.
  func precedesTwin(_ other: CodeTermView) -> Bool {
    let (left, right) = (vendor, other.vendor)
    return (term, left.name, href) < (other.term, right.name, other.href)
  }
}
