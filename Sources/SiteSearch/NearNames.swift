/// Finds codes and names that an identifier differs from in a letter, among the best by words or at its end:
/// `CL_INVALID_ALUE`. Digits are never typing errors.
struct NearNames {
  let index: SearchIndex
  let query: SearchQuery
  let filter: SearchFilter

  /// Shorter identifiers have too many neighbours.
  private static let shortest = 5
  /// How many letters at the end of one of several pieces may hold the error, whatever its words find.
  private static let end = 3
  /// How many keys that begin alike are compared.
  private static let mostKeys = 64

  /// `records` are the best by words.
  func find(among records: [Int], into findings: inout Findings) {
    let asked = Array((query.runs.first?.normalized?.key ?? "").unicodeScalars)
    guard query.runs.count == 1, asked.count >= Self.shortest else { return }
    for number in records {
      let record = index.records[number]
      for text in [record.code, record.name].compactMap({ $0 }) {
        add(number, text, asked, to: &findings)
      }
    }
    guard query.runs[0].pieces.count > 1 else { return }
    let beginning = String(String.UnicodeScalarView(asked.dropLast(Self.end)))
    for key in index.keys.keys(withPrefix: beginning, limit: Self.mostKeys) {
      for number in index.keys[key] ?? [] { add(number, key, asked, to: &findings) }
    }
  }

  private func add(
    _ number: Int, _ text: String, _ asked: [Unicode.Scalar], to findings: inout Findings
  ) {
    guard let key = NormalizedCode(text)?.key, isNear(Array(key.unicodeScalars), asked),
      filter.accepts(number)
    else { return }
    findings.add(Finding(record: number, tier: .near, key: key, isExact: true, text: text))
  }

  private func isNear(_ key: [Unicode.Scalar], _ asked: [Unicode.Scalar]) -> Bool {
    !key.contains(where: \.isASCIIDigit) && TypingErrors.distance(asked, key, limit: 1) < 2
  }
}
