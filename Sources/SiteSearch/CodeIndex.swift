/// What is shown of each record, and the keys that it is found by: one half of ``SearchIndex``, in
/// which nothing depends on the records' texts.
package struct CodeIndex: Sendable {
  /// Those of a vendor stand together; apart from that in the order in which they were given,
  /// which decides between results that are equally good.
  let records: [SearchRecord]
  let vendors: [SearchVendor]
  /// By which the files know the records; see ``RecordNumbers``.
  let numbers: [Int]
  let keys: SortedTable<[Int]>
  /// The records whose code is or was a range of numbers, ascending by the numbers.
  let ranges: [(numbers: ClosedRange<Int>, record: Int)]
  /// The ``NumberForm`` of all codes, ascending.
  let forms: [String]
  /// The normalised titles of categories that are one word, such as the names of enums, ascending;
  /// at most 256.
  let enums: [String]

  package init(_ given: [SearchRecord]) {
    vendors = SearchVendor.all(of: given)
    let groups = Dictionary(grouping: given) { $0.vendor }
    let records = vendors.flatMap { groups[$0.id] ?? [] }
    self.records = records
    numbers = RecordNumbers.make(vendors.map(\.count))
    keys = KeyTable.make(records)
    ranges = Self.sorted(Self.ranges(of: records))
    forms = Self.sorted(Self.forms(of: records))
    enums = Self.first(of: Self.enums(of: records.map(\.category)))
  }

  /// What ``SearchIndexReader`` read.
  init(
    records: [SearchRecord], vendors: [SearchVendor], numbers: [Int], keys: SortedTable<[Int]>,
    ranges: [(numbers: ClosedRange<Int>, record: Int)], forms: [String], enums: [String]
  ) {
    self.records = records
    self.vendors = vendors
    self.numbers = numbers
    self.keys = keys
    self.ranges = ranges
    self.forms = forms
    self.enums = enums
  }

  /// Numbers beyond this are not told apart in JavaScript; a range of such is not looked up.
  private static let exact = -9_007_199_254_740_991...9_007_199_254_740_991

  /// The records whose code is or was a range of numbers.
  private static func ranges(
    of records: [SearchRecord]
  ) -> [(numbers: ClosedRange<Int>, record: Int)] {
    records.enumerated().flatMap { number, record in
      ranges(of: record).map { (numbers: $0, record: number) }
    }
  }

  /// The ranges of numbers that a record's code is and was, as far as they are looked up.
  static func ranges(of record: SearchRecord) -> [ClosedRange<Int>] {
    ([record.range].compactMap(\.self) + record.formerRanges).filter { range in
      exact.contains(range.lowerBound) && exact.contains(range.upperBound)
    }
  }

  /// Ascending by the numbers.
  static func sorted(
    _ ranges: [(numbers: ClosedRange<Int>, record: Int)]
  ) -> [(numbers: ClosedRange<Int>, record: Int)] {
    ranges.sorted { left, right in
      (left.numbers.lowerBound, left.numbers.upperBound, left.record)
        < (right.numbers.lowerBound, right.numbers.upperBound, right.record)
    }
  }

  private static func forms(of records: [SearchRecord]) -> Set<String> {
    Set(records.compactMap { NumberForm.of($0.code) })
  }

  static func enums(of categories: [String]) -> Set<String> {
    Set(Set(categories).compactMap(enumName))
  }

  /// As many of them as are kept, in order.
  static func first(of enums: Set<String>) -> [String] { Array(sorted(enums).prefix(256)) }

  private static func enumName(_ category: String) -> String? {
    let isWord = !category.unicodeScalars.contains { $0.properties.isWhitespace }
    return isWord ? NormalizedCode(category)?.key : nil
  }

  static func sorted(_ texts: Set<String>) -> [String] {
    texts.map(TableKey.init).sorted().map(\.text)
  }
}
