/// What the search shows of some records, those of a vendor, and what it finds them by besides their
/// texts.
///
/// It is found for each vendor by itself and joined in ``CodeLists``. Records are counted from 0.
package struct SearchCodes: Sendable {
  /// The vendor's id and name.
  let vendor: String
  let name: String
  /// As they are shown, as JSON.
  let records: [[UInt8]]
  /// The keys of each record, one record behind the other; see ``KeyTable``. A record may have one
  /// twice.
  let keys: [(text: String, record: Int32)]
  /// The records whose code is a range of numbers.
  let ranges: [(numbers: ClosedRange<Int>, record: Int)]
  let statuses: Set<Int>
  /// The ``NumberForm`` of all codes.
  let forms: Set<String>
  /// The normalised titles of categories that are one word.
  let enums: Set<String>

  /// `nil` for no records, of which there would be no vendor.
  package init?(_ records: [SearchRecord]) {
    guard let first = records.first else { return nil }
    vendor = first.vendor
    name = first.vendorName
    self.records = records.map(\.json)
    var keys: [(text: String, record: Int32)] = []
    for (number, record) in records.enumerated() {
      KeyTable.forEachKey(of: record) { keys.append(($0, Int32(number))) }
    }
    self.keys = keys
    ranges = CodeIndex.ranges(of: records)
    statuses = Set(records.flatMap(\.status))
    forms = CodeIndex.forms(of: records)
    enums = CodeIndex.enums(of: records)
  }
}
