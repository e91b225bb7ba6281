import CatalogDiffing
import CatalogModel
import ContentModel
import Markdown
import SiteSearch

/// What the search knows of each entry: those of the newest catalogs, the codes and meanings that they had in older
/// ones, and those that left, because old logs outlive catalogs.
enum SearchRecords {
  static func records(of vendor: SiteVendor, _ site: Site) -> [SearchRecord] {
    let former = FormerTexts(vendor)
    let codes = FormerCodes(vendor, site.movedCodes)
    return all(of: vendor) { entry, isRemoved in
      let concepts = site.concepts(of: vendor.reference(to: entry)).map(\.title)
      return record(
        entry, vendor, codes, text: text(of: entry, vendor, site, former),
        concepts: concepts.joined(separator: "\n"), isRemoved: isRemoved)
    }
  }

  /// The same records without their further texts, as ``SearchRecord/withoutText`` has them.
  static func shown(of vendor: SiteVendor, _ site: Site) -> [SearchRecord] {
    let codes = FormerCodes(vendor, site.movedCodes)
    return all(of: vendor) { record($0, vendor, codes, isRemoved: $1) }
  }

  private static func all(
    of vendor: SiteVendor, _ record: (_ entry: Entry, _ isRemoved: Bool) -> SearchRecord
  ) -> [SearchRecord] {
    vendor.newest.entries.map { record($0, false) }
      + vendor.tombstones.map { record($0.entry, true) }
  }

  private static func record(
    _ entry: Entry, _ vendor: SiteVendor, _ former: FormerCodes, text: String = "",
    concepts: String = "", isRemoved: Bool
  ) -> SearchRecord {
    let id = vendor.reference(to: entry).id
    return SearchRecord(
      id: id, code: entry.code.text, range: entry.code.range?.numbers,
      formerRanges: former.ranges(of: entry), name: entry.name,
      aliases: entry.aliases + former.aliases(of: entry), label: entry.label,
      vendor: vendor.id, vendorName: vendor.name,
      category: vendor.title(ofCategory: entry.category),
      url: id + "/", summary: entry.summary ?? "", status: entry.status,
      text: text, concepts: concepts, isRemoved: isRemoved)
  }

  /// What is searched of an entry besides what is shown.
  private static func text(
    of entry: Entry, _ vendor: SiteVendor, _ site: Site, _ former: FormerTexts
  ) -> String {
    let reference = vendor.reference(to: entry)
    let note = site.note(for: reference).map { MarkdownRenderer.plainText($0.body.text) }
    let bodies = site.concepts(of: reference).map { MarkdownRenderer.plainText($0.body.text) }
    let texts = [entry.description.plainText] + stated(by: entry) + former.texts(of: entry) + bodies
    return (texts + [note ?? ""]).joined(separator: "\n")
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
