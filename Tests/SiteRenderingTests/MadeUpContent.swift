import CatalogModel
import Diagnostics
import ContentModel
import SiteRendering

/// Content without a disk, for one test each.
enum MadeUpContent {
  /// A vendor with one version and one category.
  static func catalog(
    _ vendor: String, version: String = "1", category: String = "errors", _ entries: [Entry]
  ) -> Catalog {
    Catalog(
      vendor: Vendor(id: vendor, name: vendor.uppercased()), version: version,
      categories: [CatalogModel.Category(id: category, title: category)], entries: entries)
  }

  static func entry(
    _ code: String, name: String? = nil, _ text: String = "", category: String = "errors",
    status: [Int] = []
  ) -> Entry {
    Entry(
      category: category, code: Code(code), name: name, status: status,
      description: Prose(text: text),
      source: EntrySource(document: "errors.txt", line: 1, endLine: 1))
  }

  static func reference(_ vendor: String, _ code: String) -> EntryReference {
    EntryReference(vendor: vendor, key: EntryKey(category: "errors", code: Code(code)))
  }

  /// A Markdown file with a head of front matter.
  static func markdown(_ text: String, head: String = "", path: String = "a.md") -> MarkdownText {
    let document = SourceDocument(path: path, text: head + text)
    return MarkdownText(
      document: document, offsets: head.utf8.count..<document.text.utf8.count)
  }

  static func content(
    _ vendors: [VendorHistory], notes: [Note] = [], articles: [Article] = [],
    concepts: [Concept] = [], settings: SiteSettings = SiteSettings(title: "Codes"),
    ledger: [URLRecord]? = nil
  ) -> SiteContent {
    SiteContent(
      settings: settings, vendors: vendors, notes: notes, articles: articles, concepts: concepts,
      ledger: ledger.map { URLLedger(records: $0) })
  }
}
