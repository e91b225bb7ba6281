import OrderedJSON

/// The records that a term is found in.
struct Postings: Sendable {
  /// Records whose impact for the term is the same; the highest impact first.
  private(set) var groups: [(impact: Int, records: [Int])]
  /// How many records there are.
  let count: Int
  /// Whether the groups stand in files of their own.
  private(set) var isOverflow = false

  fileprivate init(_ list: [(record: Int, impact: Int)]) {
    groups = Dictionary(grouping: list) { $0.impact }
      .map { (impact: $0.key, records: $0.value.map(\.record)) }
      .sorted { $0.impact > $1.impact }
    count = list.count
    isOverflow = JSONValue.array(json).compact().count > SearchIndexFiles.overflowSize
  }

  /// An array of each group's impact and of its records as differences.
  var json: [JSONValue] {
    groups.map { impact, records in
      let differences = zip(records, [0] + records).map { $0 - $1 }
      return .array(([impact] + differences).map { .integer($0) })
    }
  }

  /// Those records that stand in a block.
  func within(_ block: Range<Int>) -> Postings {
    var part = self
    part.groups = groups.compactMap { group in
      let records = group.records.filter(block.contains)
      return records.isEmpty ? nil : (group.impact, records)
    }
    return part
  }
}

/// Which records have a term, and with which impact.
///
/// The impact is that of ``SearchRecord/searchFields``, less for records with more terms than the
/// average as BM25 has it (Robertson and Zaragoza, 2009, with k1 1.2 and b .5 for terms that count
/// once), halved and rounded, 1 or more. So a search needs no lengths and adds no fractions.
/// Besides, each record is listed under `status=` and an HTTP status, and under `category=` and its
/// category's normalised title.
enum PostingTable {
  static func make(_ records: [SearchRecord]) -> SortedTable<Postings> {
    let best = records.map(impacts)
    let total = best.reduce(0) { $0 + $1.count }
    let mean = Double(total) / Double(max(1, records.count))
    let average = mean == 0 ? 1 : mean
    var lists: [TableKey: [(record: Int, impact: Int)]] = [:]
    for (number, terms) in best.enumerated() {
      let saturation = 2.2 / (1 + 1.2 * (0.5 + 0.5 * Double(terms.count) / average))
      for (key, base) in terms {
        let impact = max(1, Int((base * saturation / 2 + 0.5).rounded(.down)))
        lists[key, default: []].append((number, impact))
      }
      for key in facets(of: records[number]) { lists[key, default: []].append((number, 1)) }
    }
    return SortedTable(lists.mapValues(Postings.init))
  }

  /// The highest impact of each term.
  private static func impacts(of record: SearchRecord) -> [TableKey: Double] {
    var impacts: [TableKey: Double] = [:]
    for field in record.searchFields {
      for term in SearchTokenizer.terms(of: field.text) where impacts[TableKey(term)] == nil {
        impacts[TableKey(term)] = field.impact
      }
    }
    return impacts
  }

  private static func facets(of record: SearchRecord) -> [TableKey] {
    let statuses = Set(record.status).map { TableKey("status=\($0)") }
    let category = NormalizedCode(record.category).map { TableKey("category=\($0.key)") }
    return statuses + [category].compactMap { $0 }
  }
}
