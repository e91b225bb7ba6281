/// A term as the files have it.
package enum TermItem: Sendable {
  /// The JSON of an array of the term and its groups; a part of that of several terms.
  case item(ArraySlice<UInt8>)
  /// A list that is too long for that: its groups stand in files of their own.
  case apart(LongList)

  /// `numbers` are those by which the files know the records.
  init(_ term: String, _ postings: Postings, _ numbers: [Int]) {
    var terms = TermWriter(numbers)
    terms.add(term, postings)
    self = terms.items[0]
  }
}
