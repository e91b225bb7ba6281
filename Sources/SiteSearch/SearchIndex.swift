/// Everything that a search needs to know of a site's entries: what ``SearchEngine`` asks, and what
/// ``SearchIndexFiles`` writes for the engine in the browser.
package struct SearchIndex: Sendable {
  /// Those of a vendor stand together; apart from that in the order in which they were given,
  /// which decides between results that are equally good.
  let records: [SearchRecord]
  package let vendors: [SearchVendor]
  /// By which the files know the records; see ``RecordNumbers``.
  let numbers: [Int]
  let keys: SortedTable<[Int]>
  let terms: SortedTable<Postings>
  /// The records whose code is a range of numbers, ascending by the numbers.
  let ranges: [(numbers: ClosedRange<Int>, record: Int)]
  /// The pieces that typing errors are corrected to, by their length, in the order of their UTF-8.
  let words: [Int: [String]]
  /// The ``NumberForm`` of all codes, ascending.
  let forms: [String]
  /// The normalised titles of categories that are one word, such as the names of enums, ascending;
  /// at most 256.
  let enums: [String]

  package init(records given: [SearchRecord]) {
    let vendors = SearchVendor.all(of: given)
    let groups = Dictionary(grouping: given) { $0.vendor }
    let records = vendors.flatMap { groups[$0.id] ?? [] }
    self.init(vendors, records, KeyTable.make(records), RecordTerms(records))
  }

  /// The index of all vendors, one part for each.
  package static func make(of parts: [SearchPart]) async -> SearchIndex {
    let records = parts.flatMap(\.records)
    async let keys = KeyTable.make(records)
    let terms = parts.reduce(into: RecordTerms()) { $0.append($1.terms) }
    return SearchIndex(SearchVendor.all(of: records), records, await keys, terms)
  }

  private init(
    _ vendors: [SearchVendor], _ records: [SearchRecord], _ keys: SortedTable<[Int]>,
    _ terms: RecordTerms
  ) {
    self.vendors = vendors
    self.records = records
    self.keys = keys
    numbers = RecordNumbers.make(vendors)
    self.terms = PostingTable.make(records, terms, numbers: numbers)
    ranges = Self.ranges(of: records)
    words = CorrectableWords.byLength(of: terms.pieces)
    forms = Self.sorted(Set(records.compactMap { NumberForm.of($0.code) }))
    let enums = Set(Set(records.map(\.category)).compactMap(Self.enumName))
    self.enums = Array(Self.sorted(enums).prefix(256))
  }

  /// What ``SearchIndexReader`` read.
  init(
    records: [SearchRecord], vendors: [SearchVendor], numbers: [Int], keys: SortedTable<[Int]>,
    terms: SortedTable<Postings>, ranges: [(numbers: ClosedRange<Int>, record: Int)],
    words: [Int: [String]], forms: [String], enums: [String]
  ) {
    self.records = records
    self.vendors = vendors
    self.numbers = numbers
    self.keys = keys
    self.terms = terms
    self.ranges = ranges
    self.words = words
    self.forms = forms
    self.enums = enums
  }

  /// Numbers beyond this are not told apart in JavaScript; a range of such is not looked up.
  private static let exact = -9_007_199_254_740_991...9_007_199_254_740_991

  private static func ranges(
    of records: [SearchRecord]
  ) -> [(numbers: ClosedRange<Int>, record: Int)] {
    let ranges = records.enumerated().compactMap { number, record in
      record.range.map { (numbers: $0, record: number) }
    }
    let kept = ranges.filter {
      exact.contains($0.numbers.lowerBound) && exact.contains($0.numbers.upperBound)
    }
    return kept.sorted { left, right in
      (left.numbers.lowerBound, left.numbers.upperBound, left.record)
        < (right.numbers.lowerBound, right.numbers.upperBound, right.record)
    }
  }

  private static func enumName(_ category: String) -> String? {
    let isWord = !category.unicodeScalars.contains { $0.properties.isWhitespace }
    return isWord ? NormalizedCode(category)?.key : nil
  }

  private static func sorted(_ texts: Set<String>) -> [String] {
    texts.map(TableKey.init).sorted().map(\.text)
  }

  /// The place of a record's vendor.
  func vendor(of record: Int) -> Int {
    vendors.partitioningIndex { $0.first <= record } - 1
  }
}

/// A vendor as the search knows it.
package struct SearchVendor: Sendable, Equatable {
  package let id: String
  package let name: String
  /// The number of its first record.
  package let first: Int
  /// How many records it has, 1 or more.
  package let count: Int

  var records: Range<Int> { first..<first + count }

  /// In the order in which they first appear. A vendor goes by the name of its first record.
  fileprivate static func all(of records: [SearchRecord]) -> [SearchVendor] {
    var names: [(id: String, name: String)] = []
    var counts: [String: Int] = [:]
    for record in records {
      if counts[record.vendor] == nil { names.append((record.vendor, record.vendorName)) }
      counts[record.vendor, default: 0] += 1
    }
    var first = 0
    return names.map { id, name in
      let count = counts[id] ?? 0
      defer { first += count }
      return SearchVendor(id: id, name: name, first: first, count: count)
    }
  }
}
