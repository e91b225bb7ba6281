import OrderedJSON

/// Which records have a term, and in which of their texts.
struct TermTable: Sendable {
  /// The texts of a record, the one that says most first.
  private enum Field: String, CaseIterable {
    case code, name, alias, label, summary, text, category

    func text(of record: SearchRecord) -> String? {
      switch self {
      case .code: NormalizedCode(record.code)?.isNumeric == true ? nil : record.code
      case .name: record.name
      case .alias: Self.terms(of: record.aliases)
      case .label: record.label
      case .summary: record.summary
      case .text: record.text
      case .category: record.category
      }
    }

    /// Those aliases that are more than a number, a line each.
    private static func terms(of aliases: [String]) -> String {
      aliases.filter { NormalizedCode($0)?.isNumeric != true }.joined(separator: "\n")
    }
  }

  private struct Posting {
    let record: Int
    let field: Field
  }

  private var numbers: [TableKey: Int] = [:]
  /// Each term with its postings, in the order in which the terms first appear.
  private var terms: [(key: TableKey, postings: [Posting])] = []

  /// A record is listed once for each of its terms, under the first field that has it. Numeric
  /// codes and aliases have no terms: the exact table alone finds them.
  init(_ records: [SearchRecord]) {
    for (number, record) in records.enumerated() {
      for field in Field.allCases {
        for term in SearchTokenizer.terms(of: field.text(of: record) ?? "") {
          add(Posting(record: number, field: field), to: TableKey(term))
        }
      }
    }
  }

  private mutating func add(_ posting: Posting, to key: TableKey) {
    let term = numbers.number(of: key, nextIn: &terms) { (key, []) }
    let isKnown = terms[term].postings.last?.record == posting.record
    if !isKnown { terms[term].postings.append(posting) }
  }

  /// Terms by their UTF-8, each an object of its fields with the numbers of the records, ascending.
  var json: JSONValue {
    .object(
      terms.sorted { $0.key < $1.key }.map { key, postings in
        JSONValue.Member(key.text, Self.json(postings))
      })
  }

  private static func json(_ postings: [Posting]) -> JSONValue {
    let groups = Dictionary(grouping: postings) { $0.field }
    return .object(
      Field.allCases.compactMap { field in
        groups[field].map { postings in
          JSONValue.Member(field.rawValue, .array(postings.map { .integer($0.record) }))
        }
      })
  }
}
