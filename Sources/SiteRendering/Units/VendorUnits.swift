import CatalogDiffing
import CatalogModel
import ContentModel

/// The units of a vendor: what a page says of others, or a note, concerns a few of its pages only.
struct VendorUnits: Sendable {
  /// How many entries have their pages in one unit.
  static let entriesOfAUnit = 128

  /// The pages of the vendor, its categories and versions, tombstones and catalogs.
  let vendor: OutputUnit
  /// The pages of its entries, so many in each, in the order of the pages.
  let entries: [OutputUnit]

  /// `common` is what all files of the site depend on; `nil` where that is not known.
  init(_ vendor: SiteVendor, _ site: Site, _ texts: AuthoredTexts, _ common: InputDigest?) {
    let name = "vendors/\(vendor.id)"
    let living = vendor.entriesInOrder
    let parts = living.indices.stretches(of: Self.entriesOfAUnit)
    guard var digest = common, let inputs = vendor.history.inputs else {
      self.vendor = OutputUnit(name: name, key: nil)
      entries = parts.indices.map { OutputUnit(name: "\(name)/\($0)", key: nil) }
      return
    }
    digest.add(vendor.id)
    digest.add(inputs)
    let others = OtherFacts(vendor: vendor, site: site, texts: texts)
    self.vendor = OutputUnit(name: name, key: others.key(ofAllBehind: digest))
    entries = parts.enumerated().map { [digest] place, part in
      OutputUnit(name: "\(name)/\(place)", key: others.key(of: living[part], behind: digest))
    }
  }

  var all: [OutputUnit] { [vendor] + entries }
}

/// What the files of a vendor say that does not come from its documents.
private struct OtherFacts {
  let vendor: SiteVendor
  let site: Site
  let texts: AuthoredTexts
  /// The entries of others that say the same as each of the newest catalog.
  let related: [[EntryReference]]

  init(vendor: SiteVendor, site: Site, texts: AuthoredTexts) {
    self.vendor = vendor
    self.site = site
    self.texts = texts
    related = site.relatedEntries(of: vendor)
  }

  /// Catalogs list which entries and concepts there are, tombstones say more of them.
  func key(ofAllBehind digest: InputDigest) -> UInt64 {
    var digest = digest
    for (entry, related) in zip(vendor.newest.entries, related) {
      digest.add(related.map(\.id))
      digest.add(site.concepts(of: vendor.reference(to: entry)).map(\.slug))
    }
    for departed in vendor.tombstones { add(departed.entry, to: &digest) }
    for report in vendor.keptReports { digest.add([report.base.version, report.revision.version]) }
    return digest.value
  }

  func key(of entries: ArraySlice<Entry>, behind digest: InputDigest) -> UInt64 {
    var digest = digest
    for entry in entries { add(entry, to: &digest) }
    return digest.value
  }

  /// What an entry's page says of others.
  private func add(_ entry: Entry, to digest: inout InputDigest) {
    let reference = vendor.reference(to: entry)
    digest.add(site.note(for: reference).map { String($0.body.text) })
    digest.add(texts.html(ofNoteFor: reference)?.text)
    for concept in site.concepts(of: reference) {
      digest.add(concept.slug)
      digest.add(concept.title)
    }
    for other in vendor.place(of: entry.key).map({ related[$0] }) ?? [] {
      digest.add(other.id)
      guard let vendor = site.vendor(other.vendor), let entry = vendor.entry(other.key) else {
        continue
      }
      EntryRowView(entry, of: vendor, from: .front).add(to: &digest)
    }
  }
}

extension EntryRowView {
  fileprivate func add(to digest: inout InputDigest) {
    digest.add(code)
    for text in [name, label, summary, unused] { digest.add(text) }
    digest.add(status.map { String($0.code) })
    digest.add(isDeprecated ? 1 : 0)
    digest.add([vendor, category, href])
  }
}
