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
  static func all(of records: [SearchRecord]) -> [SearchVendor] {
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
