/// Which terms the texts of records have: the other half of ``SearchIndex``.
package struct TextIndex: Sendable {
  /// By which the files know the records; see ``RecordNumbers``.
  let numbers: [Int]
  let terms: SortedTable<Postings>
  /// The pieces that typing errors are corrected to, by their length, in the order of their UTF-8.
  let words: [Int: [String]]

  /// `texts` are those of each vendor, in the order of the vendors.
  package init(_ texts: [SearchTexts]) {
    var joined = RecordTerms()
    for part in texts { joined.append(part) }
    numbers = RecordNumbers.make(texts.map(\.ends.count))
    terms = PostingTable.make(joined, numbers: numbers)
    words = CorrectableWords.byLength(of: joined.pieces)
  }

  /// What ``SearchIndexReader`` read.
  init(numbers: [Int], terms: SortedTable<Postings>, words: [Int: [String]]) {
    self.numbers = numbers
    self.terms = terms
    self.words = words
  }
}
