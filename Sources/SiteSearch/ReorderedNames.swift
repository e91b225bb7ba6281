/// Finds codes and names of the query's words in another order, or that end with them: of `otp invalid`, `invalid_otp`
/// and `auth.otp.invalid`; also of those of a constant, `ERR_NO_LEADER` of `NO_LEADER`, and where a vendor is named of a
/// class, `NoLeader`.
struct ReorderedNames {
  let index: SearchIndex
  let query: SearchQuery

  /// A record that words find, and what share of the query's weight it matches.
  typealias Hit = (record: Int, coverage: Double)

  /// A code, name or alias of a hit, in pieces.
  private struct Name {
    let hit: Hit
    let text: String
    let pieces: [TableKey]
  }

  /// `hits` are the best by words. Where the query names a vendor, only this one's are found.
  func find(among hits: [Hit], into findings: inout Findings) {
    let names = hits.filter { isAsked($0.record) }.flatMap(names)
    if !query.isPasted {
      let full = names.filter { $0.hit.coverage > 0.99 }
      find(query.bare.flatMap(\.pieces), .reordered, among: full, into: &findings)
    }
    let isNamed = !query.vendors.isEmpty
    var seen: Set<String> = []
    for name in query.runs.compactMap({ Self.constant(in: query.text(of: $0)) })
    where (isNamed || name.utf8.contains(UInt8(ascii: "_"))) && seen.insert(name).inserted {
      let tier = isNamed ? Finding.Tier.token : .reordered
      find(Self.pieces(of: name), tier, among: names, into: &findings)
    }
  }

  private func names(of hit: Hit) -> [Name] {
    index.records[hit.record].names.map { name in
      Name(hit: hit, text: name, pieces: Self.pieces(of: name).map(TableKey.init))
    }
  }

  private func find(
    _ asked: [String], _ tier: Finding.Tier, among names: [Name], into findings: inout Findings
  ) {
    guard asked.count > 1 else { return }
    let asked = asked.map(TableKey.init)
    let sorted = asked.sorted()
    for name in names {
      let isLonger = name.pieces.count > asked.count
      let isSame =
        isLonger ? name.pieces.suffix(asked.count) == asked[...] : name.pieces.sorted() == sorted
      guard isSame, let code = NormalizedCode(name.text) else { continue }
      findings.add(Finding(record: name.hit.record, tier: tier, key: code.key, text: name.text))
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
