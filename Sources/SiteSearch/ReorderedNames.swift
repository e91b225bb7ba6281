/// Finds codes and names of the query's words in another order, or that end with them: of `otp invalid`, `invalid_otp`
/// and `auth.otp.invalid`; and of a vendor that is named also those of a constant or class, `ERR_NO_LEADER` of
/// `NoLeader`.
struct ReorderedNames {
  let index: SearchIndex
  let query: SearchQuery

  /// A record that words find, and what share of the query's weight it matches.
  typealias Hit = (record: Int, coverage: Double)

  /// `hits` are the best by words. Where the query names a vendor, only this one's are found.
  func find(among hits: [Hit], into findings: inout Findings) {
    if !query.isPasted {
      let runs = query.runs.filter { !QueryWords.asking.contains($0.folded) && $0.vendors == nil }
      let full = hits.filter { $0.coverage > 0.99 }
      find(runs.flatMap(\.pieces), .reordered, among: full, into: &findings)
    }
    guard !query.vendors.isEmpty else { return }
    for run in query.runs {
      guard let name = Self.constant(in: query.text(of: run)) else { continue }
      find(Self.pieces(of: name), .token, among: hits, into: &findings)
    }
  }

  private func find(
    _ asked: [String], _ tier: Finding.Tier, among hits: [Hit], into findings: inout Findings
  ) {
    guard asked.count > 1 else { return }
    let asked = asked.map(TableKey.init)
    let sorted = asked.sorted()
    for (number, _) in hits where isAsked(number) {
      let same = index.records[number].names.first { name in
        let pieces = Self.pieces(of: name).map(TableKey.init)
        let isLonger = pieces.count > asked.count
        return isLonger ? pieces.suffix(asked.count) == asked[...] : pieces.sorted() == sorted
      }
      guard let same, let code = NormalizedCode(same) else { continue }
      findings.add(Finding(record: number, tier: tier, key: code.key, text: same))
    }
  }

  private func isAsked(_ record: Int) -> Bool {
    query.vendors.isEmpty || query.vendors.contains(index.vendor(of: record))
  }

  private static func pieces(of text: String) -> [String] {
    WordRun.runs(in: text).flatMap(\.pieces)
  }

  /// What a run, or its end behind a dot, has that is written as constants and classes are, without what only says that
  /// it is an error: `NO_LEADER`, `NoLeaderException`.
  private static func constant(in text: String) -> String? {
    let last = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).last
    let whole = String(Substring(last ?? ""[...].utf8))
    let name = ClassName.withoutAnyEnding(whole)
    return isConstant(Array(name.utf8)) || isClass(Array(name.utf8)) ? name : nil
  }

  /// Words of capitals with `_` between, two at least.
  private static func isConstant(_ name: [UInt8]) -> Bool {
    let words = name.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
    return words.count > 1 && words.allSatisfy { !$0.isEmpty && $0.allSatisfy(isCapital) }
  }

  /// Words of a capital and small letters, two at least.
  private static func isClass(_ name: [UInt8]) -> Bool {
    guard let first = name.first, isCapital(first), let last = name.last, isSmall(last) else {
      return false
    }
    let areApart = !zip(name, name.dropFirst()).contains { isCapital($0) && isCapital($1) }
    return areApart && name.allSatisfy { isCapital($0) || isSmall($0) }
      && name.count(where: isCapital) > 1
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
