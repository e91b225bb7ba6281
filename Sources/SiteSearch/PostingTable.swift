import OrderedJSON

/// The records that a term is found in.
struct Postings: Sendable {
  /// Records whose impact for the term is the same; the highest impact first.
  private(set) var groups: [(impact: Int, records: [Int])]
  /// How many records there are.
  let count: Int
  /// Whether the groups stand in files of their own.
  private(set) var isOverflow = false

  /// `numbers` are those by which the files know the records.
  fileprivate init(_ list: [(record: Int, impact: Int)], numbers: [Int]) {
    groups = Dictionary(grouping: list) { $0.impact }
      .map { (impact: $0.key, records: $0.value.map(\.record)) }
      .sorted { $0.impact > $1.impact }
    count = list.count
    isOverflow = JSONValue.array(json(numbers)).compact().count > SearchIndexFiles.overflowSize
  }

  /// An array of each group's impact and of its records' numbers as differences.
  func json(_ numbers: [Int]) -> [JSONValue] {
    groups.map { Self.json($0.impact, $0.records.map { numbers[$0] }) }
  }

  private static func json(_ impact: Int, _ numbers: some Collection<Int>) -> JSONValue {
    var last = 0
    let differences = numbers.map { number in
      defer { last = number }
      return JSONValue.integer(number - last)
    }
    return .array([.integer(impact)] + differences)
  }

  /// The same for each block of so many numbers.
  func blocks(of size: Int, _ numbers: [Int]) -> [[JSONValue]] {
    var blocks: [[JSONValue]] = Array(repeating: [], count: (numbers.last ?? 0) / size + 1)
    for (impact, records) in groups {
      let own = Dictionary(grouping: records.map { numbers[$0] }) { $0 / size }
      for (block, numbers) in own { blocks[block].append(Self.json(impact, numbers)) }
    }
    return blocks
  }
}

/// Which records have a term, and with which impact.
///
/// The impact is that of ``SearchRecord/searchFields``, less for records with more terms than the
/// average as BM25 has it (Robertson and Zaragoza, 2009, with k1 1.2 and b .5 for terms that count
/// once), halved and rounded, 1 or more. So a search needs no lengths and adds no fractions. The
/// average is a whole number, so that an entry more seldom changes the impacts of all.
/// Besides, each record is listed under `status=` and an HTTP status, and under `category=` and its
/// category's normalised title.
enum PostingTable {
  static func make(_ records: [SearchRecord], numbers: [Int]) -> SortedTable<Postings> {
    let best = records.map(impacts)
    let total = best.reduce(0) { $0 + $1.count }
    let mean = Double(total) / Double(max(1, records.count))
    let average = max(1, (mean + 0.5).rounded(.down))
    var lists: [TableKey: [(record: Int, impact: Int)]] = [:]
    for (number, terms) in best.enumerated() {
      let saturation = 2.2 / (1 + 1.2 * (0.5 + 0.5 * Double(terms.count) / average))
      for (key, base) in terms {
        let impact = max(1, Int((base * saturation / 2 + 0.5).rounded(.down)))
        lists[key, default: []].append((number, impact))
      }
      for key in facets(of: records[number]) { lists[key, default: []].append((number, 1)) }
    }
    return SortedTable(lists.mapValues { Postings($0, numbers: numbers) })
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
