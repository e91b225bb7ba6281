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
