import CatalogDiffing
import CatalogModel
import ContentModel

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
    .view("termParts") { BreakableText($0.term) },
    .text("other") { $0.other },
    .view("otherParts") { $0.other.map(BreakableText.init) },
    .flag("departed") { $0.isDeparted },
    .text("now") { $0.now },
    .text("vendor") { $0.vendor.name },
    .text("category") { $0.category },
    .text("summary") { $0.summary },
    .text("href") { $0.href },
  ])

  private var isDeparted: Bool { if case .departed = kind { true } else { false } }
  private var now: String? { if case .former = kind { entry.code.text } else { nil } }
  private var category: String? { vendor.title(ofCategory: entry.category) }
  private var summary: String? { entry.description.firstLine ?? entry.stated }

  /// The name of a code, or the code of a name.
  private var other: String? {
    switch kind {
    case .living(_, 0), .departed(_, 0): entry.name
    case .living, .departed: entry.code.text
    case .former: nil
    }
  }

  private var href: String { page.link(to: vendor.route(of: entry.key)) }

  /// Whether it comes before another one of the same letters; a total order, that of vendors and addresses.
  func precedesTwin(_ other: CodeTermView) -> Bool {
    let (left, right) = (vendor, other.vendor)
    return (term, left.name, href) < (other.term, right.name, other.href)
  }

  /// Everything that it says, but for the way from its page, which the identity of the entry tells.
  func add(to digest: inout InputDigest) {
    for text in [term, other, now, category, summary] { digest.add(text) }
    digest.add(isDeparted ? 1 : 0)
    digest.add([vendor.id, vendor.name, entry.category, entry.code.text])
  }
}
