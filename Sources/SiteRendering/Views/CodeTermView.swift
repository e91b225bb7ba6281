import CatalogDiffing
import CatalogModel

/// A code, or another name of one, in the alphabetical list.
struct CodeTermView: View {
  let term: String
  private let kind: CodeAlphabet.Term
  private let entry: Entry
  private let vendor: SiteVendor
  private let page: Route

  /// `nil` where an entry that was renamed has no page.
  init?(_ kind: CodeAlphabet.Term, of vendor: SiteVendor, on page: Route) {
    switch kind {
    case .living(let number, let place):
      entry = vendor.newest.entries[Int(number)]
      term = entry.terms[Int(place)]
    case .departed(let number, let place):
      entry = vendor.tombstones[Int(number)].entry
      term = entry.terms[Int(place)]
    case .former(let code, let key):
      guard let entry = vendor.entry(key) else { return nil }
      self.entry = entry
      term = code.text
    }
    self.kind = kind
    self.vendor = vendor
    self.page = page
  }

  static let fields = ViewFields<Self>([
    .text("term") { $0.term },
    .text("other") { $0.other },
    .flag("departed") { if case .departed = $0.kind { true } else { false } },
    .text("now") { if case .former = $0.kind { $0.entry.code.text } else { nil } },
    .text("vendor") { $0.vendor.name },
    .text("category") { $0.vendor.title(ofCategory: $0.entry.category) },
    .text("summary") { $0.entry.description.firstLine ?? $0.entry.stated },
    .text("href") { $0.href },
  ])

  /// The name of a code, or the code of a name.
  private var other: String? {
    switch kind {
    case .living(_, 0), .departed(_, 0): entry.name
    case .living, .departed: entry.code.text
    case .former: nil
    }
  }

  private var href: String { page.link(to: .entry(vendor.reference(to: entry))) }

  /// Whether it comes before another one of the same letters; a total order, that of vendors and addresses.
  func precedesTwin(_ other: CodeTermView) -> Bool {
    let (left, right) = (vendor, other.vendor)
    return (term, left.name, href) < (other.term, right.name, other.href)
  }
}
