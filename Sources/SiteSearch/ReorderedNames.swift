/// Finds codes and names of the query's words in another order, or that end with them: of `otp invalid`, `invalid_otp`
/// and `auth.otp.invalid`.
struct ReorderedNames {
  let index: SearchIndex
  let query: SearchQuery

  /// `records` have all words of the query. Where it names a vendor, only this one's are found.
  func find(among records: [Int], into findings: inout Findings) {
    let runs = query.runs.filter { !QueryWords.asking.contains($0.folded) && $0.vendors == nil }
    guard runs.count > 1 else { return }
    let asked = Self.pieces(of: runs.map(\.word))
    let sorted = asked.sorted()
    for number in records where isAsked(number) {
      let record = index.records[number]
      let names = [record.code] + [record.name].compactMap { $0 } + record.aliases
      let same = names.first { name in
        let pieces = Self.pieces(of: WordRun.runs(in: name))
        let isLonger = pieces.count > asked.count
        return isLonger ? pieces.suffix(asked.count) == asked[...] : pieces.sorted() == sorted
      }
      guard let same, let code = NormalizedCode(same) else { continue }
      findings.add(Finding(record: number, tier: .reordered, key: code.key, text: same))
    }
  }

  private func isAsked(_ record: Int) -> Bool {
    query.vendors.isEmpty || query.vendors.contains(index.vendor(of: record))
  }

  private static func pieces(of runs: [WordRun]) -> [TableKey] {
    runs.flatMap(\.pieces).map(TableKey.init)
  }
}
