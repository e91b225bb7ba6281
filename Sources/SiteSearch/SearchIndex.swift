/// Everything that a search needs to know of a site's entries: what ``SearchEngine`` asks, and what
/// ``SearchIndexFiles`` writes for the engine in the browser.
package struct SearchIndex: Sendable {
  private let codes: CodeIndex
  private let texts: TextIndex

  /// Texts are those of the vendors of `codes`, in their order.
  package init(_ codes: CodeIndex, _ texts: TextIndex) {
    self.codes = codes
    self.texts = texts
  }

  package init(records: [SearchRecord]) {
    let codes = CodeIndex(records)
    self.init(codes, TextIndex(codes.vendors.map { SearchTexts(Array(codes.records[$0.records])) }))
  }

  var files: SearchIndexFiles {
    let (codes, texts) = (SearchIndexFiles.codes(of: codes), SearchIndexFiles.terms(of: texts))
    return SearchIndexFiles(codes, texts)
  }

  var records: [SearchRecord] { codes.records }
  package var vendors: [SearchVendor] { codes.vendors }
  var keys: SortedTable<[Int]> { codes.keys }
  var ranges: [(numbers: ClosedRange<Int>, record: Int)] { codes.ranges }
  var forms: [String] { codes.forms }
  var enums: [String] { codes.enums }
  var terms: SortedTable<Postings> { texts.terms }
  var words: [Int: [String]] { texts.words }

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
