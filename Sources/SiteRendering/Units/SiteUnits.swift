import CatalogDiffing
import CatalogModel
import ContentModel
import Diagnostics

/// The units of a site, with what each depends on.
///
/// A unit's key holds the program, the templates and the settings, and besides
///
/// - of a vendor's pages: its documents, which entries say the same and which concepts there are, and the
///   reports of changes that the ledger keeps;
/// - of the pages of some of its entries: its documents, their notes, and what these pages say of others:
///   entries that say the same, concepts, and where the links of notes lead;
/// - of the site: the documents of all vendors, articles, concepts and the ledger;
/// - of the page of a letter: what it says;
/// - of the inventory: what it names;
/// - of assets and schemas: nothing else.
///
/// Those of the search are ``SearchUnits``.
struct SiteUnits: Sendable {
  let site: OutputUnit
  /// Assets and schemas.
  let assets: OutputUnit
  let lists: ListUnits
  /// In the order of the site's vendors.
  let vendors: [VendorUnits]

  /// `common` is what all files of the site depend on; without it nothing can be kept. `kept` gives what
  /// an earlier build left of a unit.
  static func of(
    _ site: Site, _ plan: SitePlan, _ texts: AuthoredTexts, _ common: InputDigest?, jobs: Int,
    keeping kept: (OutputUnit) -> KeptUnit? = { _ in nil }
  ) async -> SiteUnits {
    let vendors = await site.vendors.concurrentMap(jobs: jobs) { vendor in
      VendorUnits(vendor, site, texts, common)
    }
    let own = common.flatMap { site.documents(behind: $0) }.map { digest in
      var digest = digest
      site.content.addTexts(to: &digest)
      return digest.value
    }
    let unit = OutputUnit(name: "site", key: own)
    let assets = OutputUnit(name: "assets", key: common?.value)
    if let lists = kept(unit).flatMap({ ListUnits(beside: $0) }) {
      return SiteUnits(site: unit, assets: assets, lists: lists, vendors: vendors)
    }
    let lists = await ListUnits(site, plan.alphabet, common, jobs: jobs)
    return SiteUnits(site: unit, assets: assets, lists: lists, vendors: vendors)
  }

  /// What all files of a site depend on. `program` stands for the program that makes them; without it
  /// nothing can be kept.
  static func common(
    _ settings: SiteSettings, _ theme: Theme, program: UInt64?
  ) -> InputDigest? {
    program.map { program in
      var common = InputDigest()
      common.add(program)
      theme.add(to: &common)
      settings.add(to: &common)
      return common
    }
  }

  /// All of them.
  var all: [OutputUnit] {
    [site, assets, lists.inventory] + lists.letters + vendors.flatMap(\.all)
  }

  /// What an earlier build left of them, as `kept` says of each.
  func left(_ kept: (OutputUnit) -> KeptUnit?) -> [OutputUnit: KeptUnit] {
    Dictionary(all.compactMap { unit in kept(unit).map { (unit, $0) } }) { first, _ in first }
  }

  /// The vendors of which not all is left, with their units.
  func vendors(
    of site: Site, besides left: [OutputUnit: KeptUnit]
  ) -> [(SiteVendor, VendorUnits)] {
    zip(site.vendors, vendors).filter { _, units in units.all.contains { left[$0] == nil } }
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

  /// The terms by which the entries of a vendor are compared with others: no files, but a result.
  static func terms(of vendor: VendorHistory, program: UInt64?) -> OutputUnit {
    var digest = InputDigest()
    digest.add(program ?? 0)
    digest.add(vendor.inputs ?? 0)
    let isKnown = program != nil && vendor.inputs != nil
    return OutputUnit(name: "terms/\(vendor.vendor.id)", key: isKnown ? digest.value : nil)
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

extension Site {
  /// The documents of all vendors, behind something else; `nil` where those of one are not known.
  func documents(behind digest: InputDigest) -> InputDigest? {
    var digest = digest
    for vendor in vendors {
      guard let inputs = vendor.history.inputs else { return nil }
      digest.add(vendor.id)
      digest.add(inputs)
    }
    return digest
  }
}

extension SiteContent {
  /// What authors wrote, but for notes.
  func addTexts(to digest: inout InputDigest) {
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
  mutating func add(_ note: Note) {
    add(note.entry.id)
    add(note.body.document.text)
  }

  mutating func add(_ concept: Concept) {
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
    case .reused(let version):
      digest.add(5)
      digest.add(version)
    }
  }
}
