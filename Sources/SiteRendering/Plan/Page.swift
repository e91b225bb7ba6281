import CatalogDiffing
import CatalogModel
import ContentModel

/// A page of the site, before it is rendered. There are many, nearly all of them of entries, so what takes
/// more room stands elsewhere.
enum Page: Sendable {
  case front
  case search
  indirect case codes(CodeAlphabet)
  /// The codes of a letter by its place in the alphabet.
  indirect case letter(CodeAlphabet, Int)
  case concepts
  case notFound
  indirect case article(Article)
  indirect case concept(Concept)
  case vendor(SiteVendor)
  /// A category by its place in the newest catalog.
  case category(SiteVendor, Int)
  /// An entry by its place in its category.
  case entry(SiteVendor, Entry, Int)
  /// The tombstone of a code that left.
  indirect case departed(SiteVendor, DepartedEntry)
  /// A category that left, with the tombstones below it.
  indirect case departedCategory(SiteVendor, CatalogModel.Category)
  /// A version before the newest.
  indirect case version(SiteVendor, Catalog)
  indirect case redirect(Redirect)
  case changes(SiteVendor)
  indirect case changeReport(SiteVendor, base: Catalog, revision: Catalog)

  var route: Route {
    switch self {
    case .front: .front
    case .search: .search
    case .codes: .codes
    case .letter(let alphabet, let place): .codes(from: alphabet.letters[place].title)
    case .concepts: .concepts
    case .notFound: .notFound
    case .article(let article): .article(article.slug)
    case .concept(let concept): .concept(concept.slug)
    case .vendor(let vendor): .vendor(vendor.id)
    case .category(let vendor, let index):
      .category(vendor.id, vendor.newest.categories[index].id)
    case .entry(let vendor, let entry, _): vendor.route(of: entry.key)
    case .departed(let vendor, let departed): vendor.route(of: departed.key)
    case .departedCategory(let vendor, let category): .category(vendor.id, category.id)
    case .version(let vendor, let catalog): .version(vendor.id, catalog.version)
    case .redirect(let redirect): redirect.from
    case .changes(let vendor): .changes(vendor.id)
    case .changeReport(let vendor, let base, let revision):
      .changes(vendor.id, base: base.version, revision: revision.version)
    }
  }

  var isOfLivingEntry: Bool {
    if case .entry = self { true } else { false }
  }

  /// The files with the page's data, which stands at `route`: `entry.json` and `index.md` of an entry,
  /// also of one that left or stands elsewhere now.
  func dataRoutes(beside route: Route) -> [Route] {
    hasData ? [route.file("entry.json"), route.file("index.md")] : []
  }

  private var hasData: Bool {
    switch self {
    case .entry, .departed: true
    case .redirect(let redirect): redirect.entry != nil
    default: false
    }
  }
}

extension CodeAlphabet {
  /// The pages of its letters; none where all of them stand on one.
  var pages: [Page] { isOnePage ? [] : letters.indices.map { .letter(self, $0) } }
}
