import CatalogModel
import ContentModel

/// `llms.txt`: what the site has, for language models (llmstxt.org). Markdown: a title, a quotation
/// that says what it is, and lists of links. Codes are not listed; a site may have a million.
struct LanguageModelGuide {
  let site: Site

  var file: OutputFile {
    let parts =
      ["# " + MarkdownEscaping.headingEnd(site.settings.title), summary, Self.howToRead]
      + [
        section("Vendors", site.vendors.flatMap(items)),
        section("Concepts", site.content.concepts.map(item)),
        section("Articles", articles),
        section("Optional", optional),
      ]
    let text = parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    return OutputFile(
      path: Route.languageModelGuide.path, bytes: Array(text.utf8),
      origin: "the guide for language models")
  }

  private static let mostPlaces = 8

  private static let howToRead = """
    An error code of a vendor is at `<vendor>/<category>/<code>/`: a page, with the same as Markdown in \
    `index.md` and as JSON in `entry.json` beside it. In `<code>`, each byte that is no letter, digit, `.`, `_` or `-` \
    is `~` and two hexadecimal digits; of codes that differ in case alone, all but one have their letters so, too. \
    `catalog.json` has all codes of a vendor.
    """

  private var summary: String {
    let description = site.settings.description
    return description.isEmpty ? "" : "> " + MarkdownEscaping.block(description)
  }

  private func items(of vendor: SiteVendor) -> [String] {
    let count = Counted.text(vendor.newest.entries.count, "code", "codes")
    return [
      link(vendor.name, .vendor(vendor.id), "\(count), version \(vendor.newest.version)")
        + places(of: vendor),
      link("\(vendor.name): catalog", .catalog(vendor.id), "all of them as JSON"),
    ]
  }

  /// Where the pages of its codes stand, unless these are too many places to be told.
  private func places(of vendor: SiteVendor) -> String {
    let categories = vendor.newest.categories
    guard (1...Self.mostPlaces).contains(categories.count) else { return "" }
    let routes = categories.map { Route.category(vendor.id, $0.id) }
    return ", below " + routes.map { "`\($0.path)`" }.joined(separator: ", ")
  }

  private func item(of concept: Concept) -> String {
    let vendors = Set(concept.entries.map(\.vendor)).count
    return link(
      concept.title, .concept(concept.slug),
      "what \(Counted.text(vendors, "vendor", "vendors")) call it")
  }

  private var articles: [String] {
    site.articles.map { link($0.title, .article($0.slug)) }
  }

  private var optional: [String] {
    [
      link("Catalogs", .index, "every vendor and version, as JSON"),
      link("All codes", .codes, "from A to Z"),
    ] + site.vendors.map { link("\($0.name): changes", .changes($0.id)) }
  }

  private func section(_ title: String, _ items: [String]) -> String {
    items.isEmpty ? "" : "## \(title)\n\n" + items.joined(separator: "\n")
  }

  /// Absolute where the site's address is known: whoever reads the text may not know where it stood.
  private func link(_ title: String, _ route: Route, _ notes: String? = nil) -> String {
    let address = (site.settings.baseURL ?? "") + route.path
    let words = Self.withoutBrackets(MarkdownEscaping.inline(title))
    return "- [\(words)](\(address))" + (notes.map { ": " + MarkdownEscaping.inline($0) } ?? "")
  }

  /// With a backslash before each bracket.
  private static func withoutBrackets(_ text: String) -> String {
    text.replacing("[", with: "\\[").replacing("]", with: "\\]")
  }
}
