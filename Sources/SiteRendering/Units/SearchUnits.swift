import CatalogModel
import ContentModel

/// The units of the search, with what each depends on besides the program.
///
/// What the shelves say is known before they are written, so each few of them are a unit of their own
/// that depends on nothing else: those of which no byte differs are neither looked at nor compared again.
struct SearchUnits: Sendable {
  /// What is shown, and found by codes: the documents of all vendors, and codes whose addresses were moved. No
  /// files, but a ``SearchHalf``.
  let codes: OutputUnit
  /// The manifest, and what is found by texts: all of that, articles, concepts, the ledger and notes.
  /// Its result is a ``SearchHalf``, too.
  let texts: OutputUnit
  /// What is known of the texts of each vendor, in the order of the site's vendors: its documents and
  /// notes, its codes whose addresses were moved, and concepts. No files, but a result.
  let vendors: [OutputUnit]
  private let common: InputDigest?

  /// `common` is what all files of the site depend on; `nil` where that is not known, and nothing can be
  /// kept.
  init(_ site: Site, _ common: InputDigest?, program: UInt64?) {
    self.common = common
    let documents = common.flatMap { site.documents(behind: $0) }
    codes = OutputUnit(
      name: "codes",
      key: documents.map { digest in
        var digest = digest
        for vendor in site.vendors { digest.add(site.movedCodes, of: vendor) }
        return digest.value
      })
    texts = OutputUnit(
      name: "search",
      key: documents.map { digest in
        var digest = digest
        site.content.addTexts(to: &digest)
        for note in site.content.notes { digest.add(note) }
        return digest.value
      })
    vendors = Self.vendors(site, program)
  }

  private static func vendors(_ site: Site, _ program: UInt64?) -> [OutputUnit] {
    let notes = Dictionary(grouping: site.content.notes) { $0.entry.vendor }
    var common = InputDigest()
    common.add(program ?? 0)
    for concept in site.content.concepts { common.add(concept) }
    return site.vendors.map { vendor in
      var digest = common
      digest.add(vendor.id)
      digest.add(vendor.history.inputs ?? 0)
      for note in notes[vendor.id] ?? [] { digest.add(note) }
      digest.add(site.movedCodes, of: vendor)
      let isKnown = program != nil && vendor.history.inputs != nil
      return OutputUnit(name: "texts/\(vendor.id)", key: isKnown ? digest.value : nil)
    }
  }

  /// What an earlier build left of them, with the shelves of each half of which it left all.
  func left(_ kept: (OutputUnit) -> KeptUnit?) -> [OutputUnit: KeptUnit] {
    var left: [OutputUnit: KeptUnit] = [:]
    for unit in vendors { left[unit] = kept(unit) }
    for half in [codes, texts] {
      guard let known = kept(half),
        let shelves = SearchHalf(packed: known.result.bytes, of: half)?.shelves
      else { continue }
      let found = shelves.compactMap { shelf in kept(shelf).map { (shelf, $0) } }
      guard found.count == shelves.count else { continue }
      left[half] = known
      left.merge(found) { $1 }
    }
    return left
  }

  /// The unit of a half's shelves at a place, which have these paths and bytes.
  func shelves(
    of half: OutputUnit, at place: Int, _ files: some Sequence<(path: String, bytes: [UInt8])>
  ) -> OutputUnit {
    guard var digest = common else { return .shelves(of: half, at: place, key: nil) }
    for file in files {
      digest.add(file.path)
      digest.add(file.bytes)
    }
    return .shelves(of: half, at: place, key: digest.value)
  }
}

extension InputDigest {
  fileprivate mutating func add(_ moved: MovedCodes, of vendor: SiteVendor) {
    for (entry, codes) in moved.codes(of: vendor.id) { add([entry.id] + codes) }
  }
}
