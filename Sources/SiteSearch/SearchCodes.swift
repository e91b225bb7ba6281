/// What the search shows of some records, those of a vendor, and what it finds them by besides their
/// texts.
///
/// It is found for each vendor by itself and joined in ``CodeLists``. Records are counted from 0.
package struct SearchCodes: Sendable {
  /// The vendor's id and name.
  let vendor: String
  let name: String
  /// As they are shown, as JSON.
  private(set) var records: [[UInt8]] = []
  /// The keys of each record, one record behind the other; see ``KeyTable``. A record may have one
  /// twice.
  private(set) var keys: [(text: String, record: Int32)] = []
  /// The records whose code is or was a range of numbers.
  private(set) var ranges: [(numbers: ClosedRange<Int>, record: Int)] = []
  private(set) var statuses: Set<Int> = []
  /// The ``NumberForm`` of all codes.
  private(set) var forms: Set<String> = []
  /// The normalised titles of categories that are one word.
  private(set) var enums: Set<String> = []

  /// `nil` for no records, of which there would be no vendor.
  package init?(_ records: [SearchRecord]) {
    guard let first = records.first else { return nil }
    vendor = first.vendor
    name = first.vendorName
    self.records.reserveCapacity(records.count)
    var categories: [String] = []
    for (number, record) in records.enumerated() {
      self.records.append(record.json)
      KeyTable.forEachKey(of: record) { keys.append(($0, Int32(number))) }
      for numbers in CodeIndex.ranges(of: record) { ranges.append((numbers, number)) }
      statuses.formUnion(record.status)
      if let form = NumberForm.of(record.code) { forms.insert(form) }
      // Those of one stand together.
      if categories.last != record.category { categories.append(record.category) }
    }
    enums = CodeIndex.enums(of: categories)
  }
}
