import CatalogModel

/// The page with every code of the site, in alphabetical order, or with the way to those of each letter.
struct CodesPageView: View {
  let page: PageFrame
  let letters: [LetterView]
  /// None where each letter has its page.
  let groups: [CodeGroupView]

  static let fields = ViewFields<Self>([
    .view("page") { $0.page },
    .list("letters") { $0.letters },
    .list("groups") { $0.groups },
  ])
}

/// The page with the codes and names that begin with one letter, digit or mark.
struct LetterPageView: View {
  let page: PageFrame
  let title: String
  let letters: [LetterView]
  let terms: [CodeTermView]

  static let fields = ViewFields<Self>([
    .view("page") { $0.page },
    .text("title") { $0.title },
    .list("letters") { $0.letters },
    .list("terms") { $0.terms },
  ])
}

/// The way to what begins with a letter, digit or mark.
struct LetterView: View {
  let link: LinkView
  /// What it is called on the page of all codes, where its codes stand elsewhere.
  var anchor: String?
  let termCount: Int

  static let fields = ViewFields<Self>([
    .view("link") { $0.link },
    .text("anchor") { $0.anchor },
    .text("termCount") { String($0.termCount) },
  ])
}

/// The codes and names that begin with one letter, digit or mark, on the page of all codes.
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
  private let page: Route

  /// The term of an entry of the newest version at a place among its ``CatalogModel/Entry/terms``.
  init(_ place: Int, of entry: Entry, _ vendor: SiteVendor, on page: Route) {
    self.entry = entry
    self.vendor = vendor
    self.page = page
    term = entry.terms[place]
    isCode = place == 0
  }

  static let fields = ViewFields<Self>([
    .text("term") { $0.term },
    .text("other") { $0.isCode ? $0.entry.name : $0.entry.code.text },
    .text("vendor") { $0.vendor.name },
    .text("category") { $0.vendor.title(ofCategory: $0.entry.category) },
    .text("summary") { $0.entry.description.firstLine ?? $0.entry.stated },
    .text("href") { $0.href },
  ])

  /// The entry is one of the newest version, so it has its page.
  private var href: String { page.link(to: .entry(vendor.reference(to: entry))) }

  /// Whether it comes before another one of the same letters; a total order, that of vendors and addresses.
  func precedesTwin(_ other: CodeTermView) -> Bool {
    let (left, right) = (vendor, other.vendor)
    return (term, left.name, href) < (other.term, right.name, other.href)
  }
}
