import CatalogDiffing
import CatalogModel
import ContentModel
import Diagnostics

/// The units of a site, with what each depends on.
///
/// A unit's key holds the program, the templates and the settings, and besides
///
/// - of a vendor: its documents and notes, and what its pages say of others: entries that say the
///   same, concepts, and where the links of its notes lead;
/// - of the site: the documents of all vendors, articles, concepts and the ledger;
/// - of the texts of a vendor in the search: its documents and notes, and concepts;
/// - of the codes in the search, that is all it shows and finds by a code: the documents of all vendors;
/// - of the rest of the search: all of that, and the notes.
struct SiteUnits: Sendable {
  let site: OutputUnit
  let codes: OutputUnit
  let search: OutputUnit
  /// In the order of the site's vendors.
  let vendors: [OutputUnit]
  /// What the search knows of the texts of each vendor: no files, but a result.
  let texts: [OutputUnit]

  /// `program` stands for the program that makes the files; without it nothing can be kept.
  static func of(
    _ site: Site, _ texts: AuthoredTexts, _ theme: SiteRenderer.Theme, program: UInt64?, jobs: Int
  ) async -> SiteUnits {
    guard let program else { return SiteUnits(site) }
    var common = InputDigest()
    common.add(program)
    theme.add(to: &common)
    site.settings.add(to: &common)
    let vendors = await site.vendors.concurrentMap(jobs: jobs) { [common] vendor in
      OutputUnit(
        name: "vendors/\(vendor.id)",
        key: vendor.history.inputs.map { key(of: vendor, $0, site, texts, common) })
    }
    return SiteUnits(site, vendors, common, program)
  }

  /// All of them.
  var all: [OutputUnit] { [site, codes, search] + vendors + texts }

  /// What an earlier build left of them, as `kept` says of each.
  func left(_ kept: (OutputUnit) -> KeptUnit?) -> [OutputUnit: KeptUnit] {
    Dictionary(all.compactMap { unit in kept(unit).map { (unit, $0) } }) { first, _ in first }
  }

  /// What is said of entries that say the same: no files, but a result that others depend on.
  static func related(_ content: SiteContent, program: UInt64?) -> OutputUnit {
    var digest = InputDigest()
    var isKnown = program != nil
    digest.add(program ?? 0)
    for vendor in content.vendors {
      digest.add(vendor.vendor.id)
      digest.add(vendor.inputs ?? 0)
      isKnown = isKnown && vendor.inputs != nil
    }
    for concept in content.concepts { digest.add(concept.entries.map(\.id)) }
    return OutputUnit(name: "related", key: isKnown ? digest.value : nil)
  }

  /// Those of a site of which nothing can be kept.
  init(_ site: Site) {
    self.site = OutputUnit(name: "site", key: nil)
    codes = OutputUnit(name: "codes", key: nil)
    search = OutputUnit(name: "search", key: nil)
    vendors = site.vendors.map { OutputUnit(name: "vendors/\($0.id)", key: nil) }
    texts = site.vendors.map { OutputUnit(name: "texts/\($0.id)", key: nil) }
  }

  private init(
    _ site: Site, _ vendors: [OutputUnit], _ common: InputDigest, _ program: UInt64
  ) {
    var digest = common
    var isKnown = true
    for vendor in site.vendors {
      digest.add(vendor.id)
      digest.add(vendor.history.inputs ?? 0)
      isKnown = isKnown && vendor.history.inputs != nil
    }
    codes = OutputUnit(name: "codes", key: isKnown ? digest.value : nil)
    site.content.addTexts(to: &digest)
    self.site = OutputUnit(name: "site", key: isKnown ? digest.value : nil)
    for note in site.content.notes { digest.add(note) }
    search = OutputUnit(name: "search", key: isKnown ? digest.value : nil)
    self.vendors = vendors
    texts = Self.texts(site, program)
  }

  private static func texts(_ site: Site, _ program: UInt64) -> [OutputUnit] {
    let notes = Dictionary(grouping: site.content.notes) { $0.entry.vendor }
    var common = InputDigest()
    common.add(program)
    for concept in site.content.concepts { common.add(concept) }
    return site.vendors.map { vendor in
      var digest = common
      digest.add(vendor.id)
      digest.add(vendor.history.inputs ?? 0)
      for note in notes[vendor.id] ?? [] { digest.add(note) }
      return OutputUnit(
        name: "texts/\(vendor.id)", key: vendor.history.inputs.map { _ in digest.value })
    }
  }

  private static func key(
    of vendor: SiteVendor, _ inputs: UInt64, _ site: Site, _ texts: AuthoredTexts,
    _ common: InputDigest
  ) -> UInt64 {
    var digest = common
    digest.add(vendor.id)
    digest.add(inputs)
    for entry in vendor.newest.entries { add(entry, vendor, site, texts, to: &digest) }
    for departed in vendor.tombstones { add(departed.entry, vendor, site, texts, to: &digest) }
    return digest.value
  }

  /// What an entry's page says that does not come from its vendor's documents.
  private static func add(
    _ entry: Entry, _ vendor: SiteVendor, _ site: Site, _ texts: AuthoredTexts,
    to digest: inout InputDigest
  ) {
    let reference = vendor.reference(to: entry)
    digest.add(site.note(for: reference).map { String($0.body.text) })
    digest.add(texts.html(ofNoteFor: reference)?.text)
    for concept in site.concepts(of: reference) {
      digest.add(concept.slug)
      digest.add(concept.title)
    }
    for other in site.related(to: reference) {
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
    digest.add(aliases)
    digest.add(isDeprecated ? 1 : 0)
    digest.add([vendor, category, href])
  }
}

extension SiteSettings {
  fileprivate func add(to digest: inout InputDigest) {
    digest.add([title, description, language])
    digest.add(baseURL)
    digest.add(contentURL)
    digest.add(UInt64(mostIncludes))
    digest.add(navigation.flatMap { [$0.title, $0.path] })
  }
}

extension SiteRenderer.Theme {
  fileprivate func add(to digest: inout InputDigest) {
    digest.add(UInt64(templates.count))
    for template in templates {
      digest.add(template.name)
      digest.add(template.document.text)
    }
    for asset in assets {
      digest.add(asset.path)
      digest.add(asset.bytes)
    }
  }
}

extension SiteContent {
  /// What authors wrote, but for notes.
  fileprivate func addTexts(to digest: inout InputDigest) {
    digest.add(UInt64(articles.count))
    for article in articles {
      digest.add([article.slug, article.title, article.body.document.text])
    }
    digest.add(UInt64(concepts.count))
    for concept in concepts { digest.add(concept) }
    guard let ledger else { return digest.add(0) }
    for record in ledger.records {
      digest.add(record.path)
      record.state.add(to: &digest)
    }
  }
}

extension InputDigest {
  fileprivate mutating func add(_ note: Note) {
    add(note.entry.id)
    add(note.body.document.text)
  }

  fileprivate mutating func add(_ concept: Concept) {
    add([concept.slug, concept.title, concept.body.document.text])
    add(concept.entries.map(\.id))
  }
}

extension URLRecord.State {
  fileprivate func add(to digest: inout InputDigest) {
    switch self {
    case .published: digest.add(1)
    case .retired(let version):
      digest.add(2)
      digest.add(version)
    case .moved(let target):
      digest.add(3)
      digest.add(target)
    case .givenUp: digest.add(4)
    }
  }
}
