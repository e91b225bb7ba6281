import CatalogDiffing
import CatalogModel
import ContentModel
import Diagnostics
import OrderedJSON

/// Makes the views of pages and runs their templates.
struct PageRenderer: Sendable {
  let site: Site
  /// The links of every page's head, all of which lead somewhere.
  let navigation: [SiteSettings.NavigationItem]
  let texts: AuthoredTexts
  let links: AuthoredLinks
  let templates: SiteTemplates
  /// Those of the vendors whose pages are made, by the vendor.
  let mentions: [String: CodeMentions]

  /// Makes links from a page to entries of its vendor.
  func linker(_ vendor: SiteVendor, from page: Route) -> EntryLinker {
    EntryLinker(
      vendor: vendor, mentions: mentions[vendor.id] ?? CodeMentions(vendor.newest), page: page)
  }

  /// Makes the files of one page and hands over each as soon as it is made. `renderer` is working
  /// memory, kept from page to page. Reports a template that came to one of its limits.
  func make(
    _ page: Page, with renderer: inout TemplateRenderer, _ take: (OutputFile) -> Void
  ) -> [Diagnostic] {
    var bytes: [UInt8] = []
    let (template, diagnostics) = render(page, into: &bytes, with: &renderer)
    let route = page.route
    take(
      OutputFile(
        path: route.outputPath, bytes: bytes, origin: origin(of: page), template: template))
    makeData(beside: page, at: route, take)
    return diagnostics
  }

  /// Gives the template's name and the problems.
  private func render(
    _ page: Page, into bytes: inout [UInt8], with renderer: inout TemplateRenderer
  ) -> (String, [Diagnostic]) {
    func run<Source: View>(_ template: Template<Source>, _ view: Source) -> (String, [Diagnostic]) {
      (template.name, template.render(view, into: &bytes, with: &renderer))
    }
    return switch page {
    case .front: run(templates.front, frontPage())
    case .search: run(templates.search, searchPage())
    case .codes(let alphabet): run(templates.codes, codesPage(alphabet))
    case .letter(let alphabet, let place):
      run(templates.letter, letterPage(alphabet, place))
    case .concepts: run(templates.concepts, conceptsPage())
    case .notFound: run(templates.notFound, notFoundPage())
    case .article(let article): run(templates.article, articlePage(article))
    case .concept(let concept): run(templates.concept, conceptPage(concept))
    case .vendor(let vendor): run(templates.vendor, vendorPage(vendor))
    case .category(let vendor, let index):
      run(templates.category, categoryPage(vendor, index))
    case .entry(let vendor, let entry, let index):
      run(templates.entry, entryPage(vendor, entry, index))
    case .departed(let vendor, let departed):
      run(templates.entry, departedPage(vendor, departed))
    case .departedCategory(let vendor, let category):
      run(templates.category, departedCategoryPage(vendor, category))
    case .version(let vendor, let catalog): run(templates.version, versionPage(vendor, catalog))
    case .redirect(let redirect): run(templates.redirect, redirectPage(redirect))
    case .changes(let vendor): run(templates.changes, changesPage(vendor))
    case .changeReport(let vendor, let base, let revision):
      run(templates.changeReport, changeReportPage(vendor, base, revision))
    }
  }

  /// What a page is made of, for the message about two that would share a place.
  private func origin(of page: Page) -> String {
    switch page {
    case .article(let article): "the article '\(article.title)' in pages/\(article.slug).md"
    case .concept(let concept): "the concept '\(concept.title)' in concepts/\(concept.slug).md"
    case .vendor(let vendor): "the vendor '\(vendor.id)'"
    case .category(let vendor, let index):
      "the category '\(vendor.newest.categories[index].title)' of '\(vendor.id)'"
    case .entry(let vendor, let entry, _): "the code '\(entry.code.text)' of '\(vendor.id)'"
    case .departed(let vendor, let departed):
      "the former code '\(departed.key.code.text)' of '\(vendor.id)'"
    case .departedCategory(let vendor, let category):
      "the former category '\(category.title)' of '\(vendor.id)'"
    case .version(let vendor, let catalog): "the version '\(catalog.version)' of '\(vendor.id)'"
    case .redirect(let redirect): redirect.origin
    default: "the page '/\(page.route.path)'"
    }
  }
}
