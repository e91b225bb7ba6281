import CatalogModel
import ContentModel
import SiteSearch

/// What the search is made of, vendor by vendor.
struct SearchParts {
  /// What is found by codes, of each vendor that has entries; none where only the texts are needed.
  private var codes: [SearchCodes]
  /// Those of each vendor, in the order of the vendors.
  private var texts: [SearchTexts]
  /// By which the next build knows the texts that were not known.
  let jobs: [OutputJob]

  /// On `jobs` tasks, 1 or more. `kept` gives what an earlier build found.
  static func make(
    _ site: Site, _ units: SearchUnits, keeping kept: @escaping @Sendable (OutputUnit) -> KeptUnit?,
    storing results: any ResultStore, needsCodes: Bool, jobs: Int
  ) async -> SearchParts {
    let vendors = Array(zip(site.vendors, units.vendors))
    let parts = await vendors.concurrentMap(jobs: jobs) { vendor, unit in
      if let known = kept(unit).flatMap({ SearchTexts(packed: $0.result.bytes) }) {
        let codes = needsCodes ? SearchCodes(SearchRecords.shown(of: vendor, site)) : nil
        return Part(codes: codes, texts: known, packed: nil)
      }
      let records = SearchRecords.records(of: vendor, site)
      let texts = SearchTexts(records)
      return Part(
        codes: needsCodes ? SearchCodes(records) : nil, texts: texts, packed: texts.packed)
    }
    var found: [OutputJob] = []
    for (part, unit) in zip(parts, units.vendors) {
      guard let packed = part.packed else { continue }
      found.append(.data(unit, result: await results.keep(packed)) { [] })
    }
    return SearchParts(
      codes: parts.compactMap(\.codes), texts: parts.map(\.texts), jobs: found)
  }

  /// Hands the codes over, so that they are freed once they are joined, as the texts are: both take much memory.
  mutating func takeCodes() -> Handover<[SearchCodes]> {
    defer { codes = [] }
    return Handover(codes)
  }

  mutating func takeTexts() -> [SearchTexts] {
    defer { texts = [] }
    return texts
  }

  private struct Part: Sendable {
    let codes: SearchCodes?
    let texts: SearchTexts
    /// The texts for the next build, where it does not know them.
    let packed: [UInt8]?
  }
}

extension SearchTexts {
  var packed: [UInt8] {
    // Most numbers take two bytes at most.
    var packed = PackedBytes(
      capacity: words.count + 2 * wordEnds.count + 2 * terms.count + impacts.count + 4 * ends.count)
    packed.add(bytes: words)
    packed.add(differences: wordEnds)
    packed.add(bytes: isPiece.map { $0 ? 1 : 0 })
    packed.add(numbers: terms)
    packed.add(bytes: impacts)
    packed.add(differences: ends)
    packed.add(numbers: lengths)
    packed.add(facets) { packed, facet in
      packed.add(facet.key)
      packed.add(differences: facet.records)
    }
    return packed.bytes
  }

  /// `nil` for bytes that are no packed texts.
  init?(packed: [UInt8]) {
    var reader = PackedReader(packed[...])
    let (words, wordEnds) = (reader.byteList(), reader.sums())
    let isPiece = reader.byteList().map { $0 == 1 }
    let terms = reader.numbers()
    let (impacts, ends) = (reader.byteList(), reader.sums())
    let lengths = reader.numbers()
    let facets = reader.list { Facet(key: $0.text(), records: $0.sums()) }
    guard reader.isWhole else { return nil }
    self.init(
      words: words, wordEnds: wordEnds, isPiece: isPiece, terms: terms, impacts: impacts,
      ends: ends, lengths: lengths, facets: facets)
  }
}

extension PackedBytes {
  /// Numbers that ascend.
  fileprivate mutating func add(differences numbers: [Int32]) {
    var last: Int32 = 0
    add(numbers.count)
    for number in numbers {
      add(Int(number - last))
      last = number
    }
  }
}

extension PackedReader {
  fileprivate mutating func sums() -> [Int32] {
    var last: Int32 = 0
    return numbers().map { number in
      last &+= number
      return last
    }
  }
}
