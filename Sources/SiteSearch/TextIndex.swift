/// Which terms the texts of records have: the other half of ``SearchIndex``.
package struct TextIndex: Sendable {
  /// By which the files know the records; see ``RecordNumbers``.
  let numbers: [Int]
  let terms: SortedTable<Postings>
  /// The pieces that typing errors are corrected to, by their length, in the order of their UTF-8.
  let words: [Int: [String]]

  /// `texts` are those of each vendor, in the order of the vendors.
  package init(_ texts: [SearchTexts]) {
    let lists = PostingLists(texts)
    numbers = lists.numbers
    terms = SortedTable(sorted: lists.entries)
    words = lists.words
  }

  /// What ``SearchIndexReader`` read.
  init(numbers: [Int], terms: SortedTable<Postings>, words: [Int: [String]]) {
    self.numbers = numbers
    self.terms = terms
    self.words = words
  }
}
