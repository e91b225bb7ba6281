/// Finds codes and names that an identifier differs from in a letter: `CL_INVALID_ALUE`. Digits are
/// never typing errors.
struct NearNames {
  let index: SearchIndex
  let query: SearchQuery

  /// Shorter identifiers have too many neighbours.
  private static let shortest = 5

  /// `records` are the best by words.
  func find(among records: [Int], into findings: inout Findings) {
    let asked = Array((query.runs.first?.normalized?.key ?? "").unicodeScalars)
    guard query.runs.count == 1, asked.count >= Self.shortest else { return }
    for number in records {
      let record = index.records[number]
      for text in [record.code, record.name].compactMap({ $0 }) {
        guard let key = NormalizedCode(text)?.key, isNear(Array(key.unicodeScalars), asked) else {
          continue
        }
        findings.add(Finding(record: number, tier: .near, key: key, isExact: true, text: text))
      }
    }
  }

  private func isNear(_ key: [Unicode.Scalar], _ asked: [Unicode.Scalar]) -> Bool {
    !key.contains(where: \.isASCIIDigit) && TypingErrors.distance(asked, key, limit: 1) < 2
  }
}
