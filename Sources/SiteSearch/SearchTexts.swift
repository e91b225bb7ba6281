/// What the texts of some records say, such as those of a vendor, as plain lists: their terms with the
/// impacts that they have, and what the records are listed under besides.
///
/// It is found for each vendor by itself and joined in ``RecordTerms``. Records and words are counted from 0.
package struct SearchTexts: Sendable, Equatable {
  /// The words one behind the other, in the order in which they were first seen, and where each ends.
  package private(set) var words: [UInt8] = []
  package private(set) var wordEnds: [Int32] = []
  /// For each word whether it is a piece somewhere, and not only a whole of several.
  package private(set) var isPiece: [Bool] = []
  /// The terms of each record, one record behind the other: the numbers of words, and the impact of
  /// ``SearchRecord/searchFields`` that each has.
  package private(set) var terms: [Int32] = []
  package private(set) var impacts: [UInt8] = []
  /// Where the terms of each record end.
  package private(set) var ends: [Int32] = []
  /// How many terms of each record its vendor says.
  package private(set) var lengths: [Int32] = []
  /// The records that are listed under a status or a category.
  package private(set) var facets: [Facet] = []

  /// A key that no term is, and records, ascending.
  package struct Facet: Sendable, Equatable {
    package let key: String
    package let records: [Int32]

    package init(key: String, records: [Int32]) {
      self.key = key
      self.records = records
    }
  }

  package init(_ records: [SearchRecord]) {
    var reader = TermReader()
    // The record in which a term was seen last.
    var seen: [Int32] = []
    for (number, record) in records.enumerated() {
      var length: Int32 = 0
      for field in record.searchFields {
        reader.read(field.text) { term in
          while seen.count <= term { seen.append(-1) }
          guard seen[term] < number else { return }
          seen[term] = Int32(number)
          terms.append(Int32(term))
          impacts.append(field.impact)
          if field.isSaid { length += 1 }
        }
      }
      ends.append(Int32(terms.count))
      lengths.append(length)
    }
    words = reader.words.bytes
    wordEnds = reader.words.ends.map { Int32($0) }
    isPiece = reader.isPiece
    facets = Self.facets(of: records)
  }

  /// What was found before; `nil` where it does not fit together.
  package init?(
    words: [UInt8], wordEnds: [Int32], isPiece: [Bool], terms: [Int32], impacts: [UInt8],
    ends: [Int32], lengths: [Int32], facets: [Facet]
  ) {
    guard wordEnds.ascend(to: words.count), isPiece.count == wordEnds.count,
      terms.allSatisfy({ wordEnds.indices.contains(Int($0)) }), impacts.count == terms.count,
      ends.ascend(to: terms.count), lengths.count == ends.count,
      zip(lengths, zip([0] + ends, ends)).allSatisfy({ 0...($1.1 - $1.0) ~= $0 }),
      facets.allSatisfy({ $0.records.allSatisfy { ends.indices.contains(Int($0)) } })
    else { return nil }
    self.words = words
    self.wordEnds = wordEnds
    self.isPiece = isPiece
    self.terms = terms
    self.impacts = impacts
    self.ends = ends
    self.lengths = lengths
    self.facets = facets
  }

  /// By category's title and by HTTP status, in the order in which they come first.
  private static func facets(of records: [SearchRecord]) -> [Facet] {
    var lists: [TableKey: [Int32]] = [:]
    var order: [TableKey] = []
    var categories: [String: TableKey?] = [:]
    for (number, record) in records.enumerated() {
      let category =
        categories[record.category]
        ?? NormalizedCode(record.category).map { TableKey("category=\($0.key)") }
      categories[record.category] = .some(category)
      let statuses = Set(record.status).sorted().map { TableKey("status=\($0)") }
      for key in statuses + [category].compactMap(\.self) {
        if lists[key] == nil { order.append(key) }
        lists[key, default: []].append(Int32(number))
      }
    }
    return order.map { Facet(key: $0.text, records: lists[$0] ?? []) }
  }
}

extension [Int32] {
  /// Whether they are places in a list of so many, in order, the last of them its end.
  package func ascend(to count: Int) -> Bool {
    Int(last ?? 0) == count && zip(self, dropFirst()).allSatisfy { $0 <= $1 }
      && first ?? 0 >= 0
  }
}
