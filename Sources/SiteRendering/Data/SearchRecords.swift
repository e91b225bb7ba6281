import CatalogModel
import ContentModel
import Markdown
import SiteSearch

/// What the search knows of each entry of the newest catalogs.
enum SearchRecords {
  static func make(_ site: Site) -> [SearchRecord] {
    site.vendors.flatMap { vendor in
      vendor.newest.entries.map { record($0, vendor, site) }
    }
  }

  private static func record(_ entry: Entry, _ vendor: SiteVendor, _ site: Site) -> SearchRecord {
    let reference = vendor.reference(to: entry)
    let note = site.note(for: reference).map { MarkdownRenderer.plainText($0.body.text) }
    let concepts = site.concepts(of: reference).map(\.title)
    let texts = [entry.description.plainText] + stated(by: entry) + concepts
    return SearchRecord(
      id: reference.id, code: entry.code.text, range: entry.code.range?.numbers, name: entry.name,
      aliases: entry.aliases, label: entry.label,
      vendor: vendor.id, vendorName: vendor.name,
      category: vendor.category(entry.category)?.title ?? entry.category,
      url: Route.entry(reference).path, summary: entry.summary ?? "", status: entry.status,
      text: (texts + [note ?? ""]).joined(separator: "\n"))
  }

  private static func stated(by entry: Entry) -> [String] {
    entry.messages + (entry.causes + entry.actions).map(\.plainText) + entry.endpoints
      + entry.applicability + entry.replacedBy + entry.fields.map(\.value)
  }
}
