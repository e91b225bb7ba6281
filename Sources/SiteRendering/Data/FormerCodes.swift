import CatalogDiffing
import CatalogModel
import SiteSearch

/// The codes that the entries of a vendor had in older versions or at addresses that were moved, be they others' now, by
/// which the search finds them too: old logs outlive catalogs.
struct FormerCodes {
  private var texts: [EntryKey: [String]] = [:]
  private var ranges: [EntryKey: [ClosedRange<Int>]] = [:]

  /// `moved` has those whose addresses an author moved.
  init(_ vendor: SiteVendor, _ moved: MovedCodes) {
    for life in vendor.timeline.facts.movedLives {
      texts[life.key, default: []] += life.formerKeys.map(\.code.text)
      let former = life.formerKeys.compactMap(\.code.range?.numbers)
      if !former.isEmpty { ranges[life.key, default: []] += former }
    }
    for (key, meanings) in vendor.timeline.facts.meanings.sorted(by: { $0.key < $1.key }) {
      for successor in meanings.compactMap({ $0.successor.flatMap(vendor.page) }) {
        texts[successor, default: []].append(key.code.text)
      }
    }
    for (entry, codes) in moved.codes(of: vendor.id) { texts[entry.key, default: []] += codes }
    guard !ranges.isEmpty else { return }
    let held = vendor.entriesWithPages.compactMap(\.code.range?.numbers)
    ranges = ranges.mapValues { Self.parts(of: $0, besides: held) }
  }

  /// Those that are none of its codes, names and aliases now, each once.
  func aliases(of entry: Entry) -> [String] {
    guard let former = texts[entry.key] else { return [] }
    let own = [entry.code.text, entry.name ?? ""] + entry.aliases
    var known = Set(own.map { NormalizedCode($0)?.key })
    return former.filter { known.insert(NormalizedCode($0)?.key).inserted }
  }

  /// The numbers that it stood for as a range, and that no range of the vendor has now.
  func ranges(of entry: Entry) -> [ClosedRange<Int>] { ranges[entry.key] ?? [] }

  /// What is left of ranges, each number once.
  private static func parts(
    of ranges: [ClosedRange<Int>], besides held: [ClosedRange<Int>]
  ) -> [ClosedRange<Int>] {
    ranges.reduce(into: []) { parts, range in
      let taken = (held + parts).filter { $0.overlaps(range) }
      parts += taken.reduce([range]) { rest, other in rest.flatMap { part(of: $0, besides: other) }
      }
    }
  }

  private static func part(
    of range: ClosedRange<Int>, besides other: ClosedRange<Int>
  ) -> [ClosedRange<Int>] {
    guard range.overlaps(other) else { return [range] }
    var parts: [ClosedRange<Int>] = []
    if range.lowerBound < other.lowerBound { parts.append(range.lowerBound...other.lowerBound - 1) }
    if range.upperBound > other.upperBound { parts.append(other.upperBound + 1...range.upperBound) }
    return parts
  }
}
