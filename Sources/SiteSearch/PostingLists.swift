/// Which records have each term, and with which impact, as numbers that stand one behind the other: what
/// the index and its files are made of.
///
/// The impact is that of ``SearchRecord/searchFields``, less for records with more terms than the
/// average as BM25 has it (Robertson and Zaragoza, 2009, with k1 1.2 and b .5 for terms that count
/// once), halved and rounded, 1 or more. So a search needs no lengths and adds no fractions. The
/// average is a whole number, so that an entry more seldom changes the impacts of all. What only ``Synonyms`` say
/// makes no text longer.
/// Besides, each record is listed under `status=` and an HTTP status, and under `category=` and its
/// category's normalised title.
package struct PostingLists: Sendable {
  /// By which the files know the records; see ``RecordNumbers``.
  let numbers: [Int]
  /// The pieces that typing errors are corrected to, by their length, in the order of their UTF-8.
  package let words: [Int: [String]]
  package let terms: SortedWords
  /// The records of each term by its number, ascending, and its impact in each.
  private let records: [Int32]
  private let impacts: [UInt8]
  /// Where the records of each term begin, and where the last one's end.
  private let starts: [Int]

  /// `texts` are those of each vendor, in the order of the vendors.
  package init(_ texts: consuming [SearchTexts]) {
    numbers = RecordNumbers.make(texts.map(\.ends.count))
    let joined = RecordTerms(consume texts)
    var terms = joined.words
    let facets = joined.facets.map { (term: terms.number(of: $0.key.text), records: $0.value) }
    var counts = [Int](repeating: 0, count: terms.count)
    for term in joined.terms { counts[Int(term)] += 1 }
    for facet in facets { counts[facet.term] += facet.records.count }
    var draft = Draft(counts)
    draft.fill(joined)
    for facet in facets { draft.fill(facet.term, facet.records) }
    (records, impacts, starts) = (draft.records, draft.impacts, draft.starts)
    let sorted = SortedWords(terms)
    words = CorrectableWords.byLength(
      (0..<sorted.count).lazy.filter { joined.isPiece(sorted.number(at: $0)) }.map { sorted[$0] })
    self.terms = sorted
  }

  /// The places of terms, in parts that several tasks may take: some for each of them.
  package func shares(jobs: Int) -> [Range<Int>] { terms.shares(jobs: jobs) }

  /// The terms in the order of their UTF-8.
  var entries: [(key: TableKey, value: Postings)] {
    let digits = Postings.digits(of: numbers)
    return (0..<terms.count).map { (TableKey(terms[$0]), postings(at: $0, digits)) }
  }

  private func postings(at place: Int, _ digits: Int) -> Postings {
    let own = uses(of: place)
    return Postings(records[own], impacts[own], numbers: numbers, digits: digits)
  }

  /// Where the records of a term and its impacts stand.
  private func uses(of place: Int) -> Range<Int> {
    let term = terms.number(at: place)
    return starts[term]..<starts[term + 1]
  }

  /// The same as the files have them.
  package func items(_ share: Range<Int>) -> [TermItem] {
    let digits = Postings.digits(of: numbers)
    return records.withUnsafeBufferPointer { records in
      impacts.withUnsafeBufferPointer { impacts in
        var items = TermWriter(numbers)
        for place in share {
          let own = uses(of: place)
          if Postings.isShort(own.count, digits: digits) {
            terms.withBytes(at: place) { term in
              items.add(
                term, UnsafeBufferPointer(rebasing: records[own]),
                UnsafeBufferPointer(rebasing: impacts[own]))
            }
          } else {
            items.add(terms[place], postings(at: place, digits))
          }
        }
        return items.items
      }
    }
  }

  /// The lists while they are filled.
  private struct Draft {
    private(set) var records: [Int32]
    private(set) var impacts: [UInt8]
    let starts: [Int]
    /// Where the next record of each term belongs.
    private var next: [Int]

    /// `counts` are those of the records of each term.
    init(_ counts: [Int]) {
      var starts = [0]
      starts.reserveCapacity(counts.count + 1)
      for count in counts { starts.append(starts[starts.count - 1] + count) }
      self.starts = starts
      next = starts
      records = [Int32](repeating: 0, count: starts[counts.count])
      impacts = [UInt8](repeating: 1, count: starts[counts.count])
    }

    mutating func fill(_ joined: RecordTerms) {
      let average = joined.averageLength
      for number in 0..<joined.count {
        let length = 0.5 + 0.5 * joined.length(of: number) / average
        let saturation = 2.2 / (1 + 1.2 * length)
        for place in joined.range(of: number) {
          let impact = (Double(joined.impacts[place]) * saturation / 2 + 0.5).rounded(.down)
          let term = Int(joined.terms[place])
          records[next[term]] = Int32(number)
          impacts[next[term]] = UInt8(max(1, min(255, impact)))
          next[term] += 1
        }
      }
    }

    /// Records of which each has the impact 1.
    mutating func fill(_ term: Int, _ list: [Int32]) {
      for record in list {
        records[next[term]] = record
        next[term] += 1
      }
    }
  }
}
