/// The terms of all records with the impacts that they have in them, found in one pass over all texts.
struct RecordTerms {
  private var reader = TermReader()
  /// The terms of each record, one record behind the other: their numbers in `words`, and the
  /// impact of ``SearchRecord/searchFields`` that each has.
  private var terms: [Int32] = []
  private var impacts: [UInt8] = []
  /// Where the terms of each record end.
  private var ends: [Int] = []

  var words: WordTable { reader.words }

  init() {}

  init(_ records: [SearchRecord]) {
    // The record in which a term was seen last.
    var seen: [Int32] = []
    for (number, record) in records.enumerated() {
      for field in record.searchFields {
        reader.read(field.text) { term in
          while seen.count <= term { seen.append(-1) }
          guard seen[term] < number else { return }
          seen[term] = Int32(number)
          terms.append(Int32(term))
          impacts.append(field.impact)
        }
      }
      ends.append(terms.count)
    }
  }

  /// Adds the terms of further records.
  mutating func append(_ other: RecordTerms) {
    let numbers = reader.add(other.reader)
    let last = ends.last ?? 0
    terms.append(contentsOf: other.terms.lazy.map { numbers[Int($0)] })
    impacts += other.impacts
    ends.append(contentsOf: other.ends.lazy.map { last + $0 })
  }

  /// How many terms a record has on average, as a whole number, 1 or more.
  var averageCount: Double {
    max(1, (Double(terms.count) / Double(max(1, ends.count)) + 0.5).rounded(.down))
  }

  /// The terms of a record with their impacts, each once.
  func ofRecord(_ number: Int) -> (terms: ArraySlice<Int32>, impacts: ArraySlice<UInt8>) {
    let range = (number == 0 ? 0 : ends[number - 1])..<ends[number]
    return (terms[range], impacts[range])
  }

  /// Those terms that are a piece of an identifier somewhere, or a word.
  var pieces: [String] {
    reader.isPiece.indices.filter { reader.isPiece[$0] }.map { reader.words[$0] }
  }
}
