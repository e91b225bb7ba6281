/// What is shown of the records of all vendors, and the records of each key, as numbers that stand one
/// behind the other: what the files of ``CodeIndex`` are made of.
package struct CodeLists: Sendable {
  package let frame: CodeFrame
  private let keys: WordTable
  /// The numbers of the keys in the order of their UTF-8.
  private let order: [Int]
  private let lists: [[Int32]]

  /// `codes` are those of each vendor, in the order of the vendors.
  package init(_ codes: [SearchCodes]) {
    frame = CodeFrame(codes)
    var keys = WordTable()
    var lists: [[Int32]] = []
    for (vendor, codes) in zip(frame.vendors, codes) {
      for key in codes.keys {
        let number = keys.number(of: key.text)
        let record = Int32(vendor.first) + key.record
        if number == lists.count {
          lists.append([record])
        } else if lists[number].last != record {
          lists[number].append(record)
        }
      }
    }
    order = keys.sorted
    self.keys = keys
    self.lists = lists
  }

  /// The places of keys, in parts that several tasks may take: some for each of them.
  package func shares(jobs: Int) -> [Range<Int>] {
    let size = max(64, order.count / (8 * max(1, jobs)))
    return stride(from: 0, to: order.count, by: size).map { $0..<min($0 + size, order.count) }
  }

  /// The keys at some places as the files have them.
  package func items(_ share: Range<Int>) -> [CodeItem] {
    order[share].map { CodeItem(TableKey(keys[$0]), lists[$0], frame) }
  }
}

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

  fileprivate init(_ codes: [SearchCodes]) {
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
