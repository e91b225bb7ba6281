import OrderedJSON

/// Which records have a code, a name or an alias, by its normalised form.
struct ExactTable: Sendable {
  private var records: [TableKey: [Int]] = [:]

  init(_ records: [SearchRecord]) {
    for (number, record) in records.enumerated() {
      add(record.code, number)
      for other in [record.name].compactMap({ $0 }) + record.aliases { add(other, number) }
    }
  }

  private mutating func add(_ text: String, _ number: Int) {
    guard let key = NormalizedCode(text).map({ TableKey($0.key) }) else { return }
    if records[key]?.last != number { records[key, default: []].append(number) }
  }

  /// Keys by their UTF-8, each with the numbers of its records, ascending.
  var json: JSONValue {
    .object(
      records.sorted { $0.key < $1.key }.map { key, numbers in
        JSONValue.Member(key.text, .array(numbers.map { .integer($0) }))
      })
  }
}
