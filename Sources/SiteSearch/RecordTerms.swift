/// The terms of all records with the impacts that they have in them, and what the records are listed
/// under besides: the texts of several vendors together.
struct RecordTerms {
  private(set) var words = WordTable()
  /// For each word whether it is a piece of an identifier somewhere, or a word.
  private var isPiece: [Bool] = []
  private(set) var terms: [Int32] = []
  private(set) var impacts: [UInt8] = []
  /// Where the terms of each record end.
  private var ends: [Int] = []
  /// How many of each record's terms its vendor says.
  private var lengths: [Int32] = []
  private(set) var facets: [TableKey: [Int32]] = [:]

  /// How many records there are.
  var count: Int { ends.count }

  init(_ texts: consuming [SearchTexts]) {
    let count = texts.reduce(0) { $0 + $1.terms.count }
    terms.reserveCapacity(count)
    impacts.reserveCapacity(count)
    for part in texts { append(part) }
  }

  /// Adds the texts of further records.
  private mutating func append(_ texts: SearchTexts) {
    let numbers = words.add(texts.words, endingAt: texts.wordEnds)
    isPiece += repeatElement(false, count: words.count - isPiece.count)
    for (number, isPiece) in zip(numbers, texts.isPiece) where isPiece {
      self.isPiece[Int(number)] = true
    }
    let (first, last) = (Int32(count), terms.count)
    for term in texts.terms { terms.append(numbers[Int(term)]) }
    impacts += texts.impacts
    ends.append(contentsOf: texts.ends.lazy.map { last + Int($0) })
    lengths += texts.lengths
    for facet in texts.facets {
      facets[TableKey(facet.key), default: []] += facet.records.lazy.map { first + $0 }
    }
  }

  /// How many terms a record has on average that its vendor says, as a whole number, 1 or more.
  var averageLength: Double {
    let sum = lengths.reduce(0) { $0 + Int($1) }
    return max(1, (Double(sum) / Double(max(1, lengths.count)) + 0.5).rounded(.down))
  }

  /// How many terms of a record its vendor says.
  func length(of number: Int) -> Double { Double(lengths[number]) }

  /// Where the terms of a record and their impacts stand, each term once.
  func range(of number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

  /// Whether the word of a number, or what has it, is a piece of an identifier somewhere, or a word.
  func isPiece(_ number: Int) -> Bool { number < isPiece.count && isPiece[number] }
}
