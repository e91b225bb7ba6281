/// What the files of the codes say besides the tables of keys.
package struct CodeFrame: Sendable {
  let vendors: [SearchVendor]
  /// By which the files know the records; see ``RecordNumbers``.
  let numbers: [Int]
  /// Each record as it is shown, as JSON.
  let records: [[UInt8]]
  let ranges: [(numbers: ClosedRange<Int>, record: Int)]
  /// Ascending, as all of these.
  let statuses: [Int]
  let forms: [String]
  let enums: [String]

  init(_ codes: [SearchCodes]) {
    var vendors: [SearchVendor] = []
    for codes in codes {
      let first = vendors.last.map(\.records.upperBound) ?? 0
      vendors.append(
        SearchVendor(id: codes.vendor, name: codes.name, first: first, count: codes.records.count))
    }
    self.vendors = vendors
    numbers = RecordNumbers.make(vendors.map(\.count))
    records = codes.flatMap(\.records)
    ranges = CodeIndex.sorted(
      zip(vendors, codes).flatMap { vendor, codes in
        codes.ranges.map { (numbers: $0.numbers, record: vendor.first + $0.record) }
      })
    statuses = codes.reduce(into: Set()) { $0.formUnion($1.statuses) }.sorted()
    forms = CodeIndex.sorted(codes.reduce(into: Set()) { $0.formUnion($1.forms) })
    enums = CodeIndex.first(of: codes.reduce(into: Set()) { $0.formUnion($1.enums) })
  }

  init(_ index: CodeIndex) {
    vendors = index.vendors
    numbers = index.numbers
    records = index.records.map(\.json)
    ranges = index.ranges
    statuses = Set(index.records.flatMap(\.status)).sorted()
    forms = index.forms
    enums = index.enums
  }
}
