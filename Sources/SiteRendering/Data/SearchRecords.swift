import CatalogDiffing
import CatalogModel
import ContentModel
import Markdown
import SiteSearch

/// What the search knows of each entry: those of the newest catalogs, what they meant in older ones,
/// and those that left, because old logs outlive catalogs.
enum SearchRecords {
  static func make(_ site: Site) -> [SearchRecord] {
    site.vendors.flatMap { records(of: $0, site) }
  }

  static func records(of vendor: SiteVendor, _ site: Site) -> [SearchRecord] {
    let former = FormerTexts(vendor)
    return vendor.newest.entries.map { record($0, vendor, site, former) }
      + vendor.tombstones.map { record($0.entry, vendor, site, former, isRemoved: true) }
  }

  private static func record(
    _ entry: Entry, _ vendor: SiteVendor, _ site: Site, _ former: FormerTexts,
    isRemoved: Bool = false
  ) -> SearchRecord {
    let reference = vendor.reference(to: entry)
    let note = site.note(for: reference).map { MarkdownRenderer.plainText($0.body.text) }
    let concepts = site.concepts(of: reference)
    let bodies = concepts.map { MarkdownRenderer.plainText($0.body.text) }
    let texts = [entry.description.plainText] + stated(by: entry) + former.texts(of: entry) + bodies
    return SearchRecord(
      id: reference.id, code: entry.code.text, range: entry.code.range?.numbers, name: entry.name,
      aliases: entry.aliases, label: entry.label,
      vendor: vendor.id, vendorName: vendor.name,
      category: vendor.category(entry.category)?.title ?? entry.category,
      url: Route.entry(reference).path, summary: entry.summary ?? "", status: entry.status,
      text: (texts + [note ?? ""]).joined(separator: "\n"),
      concepts: concepts.map(\.title).joined(separator: "\n"), isRemoved: isRemoved)
  }

  private static func stated(by entry: Entry) -> [String] {
    entry.messages + (entry.causes + entry.actions).map(\.plainText) + entry.endpoints
      + entry.applicability + entry.replacedBy + entry.fields.map(\.value)
  }
}

/// What older versions of a vendor's catalog said of its entries.
private struct FormerTexts {
  private var entries: [EntryKey: [Entry]] = [:]

  init(_ vendor: SiteVendor) {
    for catalog in vendor.history.older {
      for entry in catalog.entries { entries[entry.key, default: []].append(entry) }
    }
  }

  /// Names and texts that the entry does not have itself.
  func texts(of entry: Entry) -> [String] {
    let own = [entry.name ?? "", entry.text]
    let former = (entries[entry.key] ?? []).flatMap { [$0.name ?? "", $0.text] }
    return former.reduce(into: []) { texts, text in
      if !text.isEmpty, !own.contains(text), !texts.contains(text) { texts.append(text) }
    }
  }
}
