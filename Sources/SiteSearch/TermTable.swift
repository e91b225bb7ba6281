import OrderedJSON

/// Which records have a term, and in which of their texts.
struct TermTable: Sendable {
  /// The texts of a record, the one that says most first.
  private enum Field: String, CaseIterable {
    case code, name, label, summary, text, category

    func text(of record: SearchRecord) -> String? {
      switch self {
      case .code: NormalizedCode(record.code)?.isNumeric == true ? nil : record.code
      case .name: record.name
      case .label: record.label
      case .summary: record.summary
      case .text: record.text
      case .category: record.category
      }
    }
  }

  private struct Posting {
    let record: Int
    let field: Field
  }

  private var postings: [TableKey: [Posting]] = [:]

  /// A record is listed once for each of its terms, under the first field that has it. Numeric
  /// codes have no terms: the exact table alone finds them.
  init(_ records: [SearchRecord]) {
    for (number, record) in records.enumerated() {
      for field in Field.allCases {
        for term in SearchTokenizer.terms(of: field.text(of: record) ?? "") {
          add(Posting(record: number, field: field), to: TableKey(term))
        }
      }
    }
  }

  private mutating func add(_ posting: Posting, to term: TableKey) {
    let isKnown = postings[term]?.last?.record == posting.record
    if !isKnown { postings[term, default: []].append(posting) }
  }

  /// Terms by their UTF-8, each an object of its fields with the numbers of the records, ascending.
  var json: JSONValue {
    .object(
      postings.sorted { $0.key < $1.key }.map { key, postings in
        JSONValue.Member(key.text, Self.json(postings))
      })
  }

  private static func json(_ postings: [Posting]) -> JSONValue {
    .object(
      Field.allCases.compactMap { field in
        let numbers = postings.filter { $0.field == field }.map { JSONValue.integer($0.record) }
        return numbers.isEmpty ? nil : JSONValue.Member(field.rawValue, .array(numbers))
      })
  }
}
