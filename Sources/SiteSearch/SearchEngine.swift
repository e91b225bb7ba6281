/// The search of the site, as `assets/search-engine.js` has it too: one specification of tokenizer
/// and ranking in two implementations, which `Tests/SearchVectors` holds equal.
///
/// A code in the query is surer than words: the whole query as a code, a code beside a key such as `error_code`, a name
/// but for a letter, a code anywhere in a pasted text, a code after typing errors are mended, a code of the same words
/// in another order, a code that begins as the query does, and then words. Among equals come the vendors that the query
/// names, whole codes before ranges, what the words of the query say, and the site's order.
package struct SearchEngine: Sendable {
  private let index: SearchIndex
  private let vendorWords: VendorWords

  package init(_ index: SearchIndex) {
    self.index = index
    vendorWords = VendorWords(index.vendors)
  }

  /// The best results first, `limit` at most; none where there is no such code.
  package func search(_ text: String, _ options: SearchOptions = SearchOptions()) -> SearchAnswer {
    let query = SearchQuery(text, in: index, vendorWords, exactly: options.exactly)
    guard !query.text.isEmpty else { return .nothing }
    let filter = SearchFilter(options, index)
    var codes = CodeSearch(query, in: index, vendorWords, filter)
    var findings = codes.run()
    let isExact = findings.hasExact && !query.isLowercase
    let isEnough = isExact || query.runs.first?.endsWithNumber == true
    let numbers = ListedNumbers(index: index, query: query, filter: filter)
    let status = ToldStatus(
      index: index, query: query, filter: filter, besideCode: codes.namesCode)
    let isTold = status.find(into: &findings)
    if !isTold { numbers.find(beside: 0, into: &findings) }
    var reading = WordSearch.Reading()
    if !isTold, query.runs.count > 1 || !isEnough {
      let words = WordSearch(index: index, query: query, filter: filter)
      reading = words.run(into: &findings) { corrected($0, query, filter) }
    }
    addVendors(query, filter, to: &findings)
    numbers.find(beside: 1, into: &findings)
    return answer(query, findings, reading, filter, limit: options.limit)
  }

  /// What a corrected query stands for as one code.
  private func corrected(
    _ text: String, _ query: SearchQuery, _ filter: SearchFilter
  ) -> [Finding] {
    guard text.utf16.count <= 200, let code = NormalizedCode(text) else { return [] }
    let matches = index.lookUp(code, naming: query.vendors)
    return matches.filter { filter.accepts($0.record) }.map { match in
      Finding(
        record: match.record, tier: .corrected, key: code.key, isExact: match.isExact, text: text)
    }
  }

  /// The entries of a vendor, where nothing but its name is asked for.
  private func addVendors(
    _ query: SearchQuery, _ filter: SearchFilter, to findings: inout Findings
  ) {
    let isOnly = query.runs.allSatisfy {
      $0.vendors != nil || QueryWords.asking.contains($0.folded)
    }
    guard isOnly, findings.isEmpty else { return }
    for vendor in query.vendors.map({ index.vendors[$0] }) {
      for record in vendor.first..<vendor.first + vendor.count where filter.accepts(record) {
        findings.addOfVendor(record)
      }
    }
  }

  private func answer(
    _ query: SearchQuery, _ findings: Findings, _ reading: WordSearch.Reading,
    _ filter: SearchFilter, limit: Int
  ) -> SearchAnswer {
    let found = findings.byRecord.values.map { finding in
      var finding = finding
      finding.isNamed = query.vendors.contains(index.vendor(of: finding.record))
      return finding
    }.sorted(by: Self.isBefore)
    let lone = LoneNumber(index: index, query: query, filter: filter)
    let numbered = sharpened(Array(found.prefix(limit)), query)
    let agreed = numbered.first.map(lone.speaks) == true ? found.filter(\.saysMore) : []
    let best = (agreed + numbered.filter { agreed.isEmpty || !$0.saysMore }).prefix(limit)
    guard let first = best.first else { return .nothing }
    return SearchAnswer(
      results: best.map(result), total: found.count,
      unknown: first.tier == .words ? reading.unknown : [],
      mended: MendedWords(query: query, units: reading.units).words(for: first),
      isUnsure: lone.speaks(for: first))
  }

  private static func isBefore(_ one: Finding, _ other: Finding) -> Bool {
    if one.tier != other.tier { return one.tier > other.tier }
    if one.isNamed != other.isNamed { return one.isNamed }
    if one.isExact != other.isExact { return one.isExact }
    return (other.wordScore, one.record) < (one.wordScore, other.record)
  }

  /// Among those that are otherwise alike, those that are written as in the query come first, then those of whose
  /// category the query speaks.
  private func sharpened(_ first: [Finding], _ query: SearchQuery) -> [Finding] {
    let titles = CategoryTitles(index: index, query: query)
    var group = 0
    var rows: [(finding: Finding, group: Int, rank: Int)] = []
    for (place, finding) in first.enumerated() {
      if place > 0, !Self.isAlike(first[place - 1], finding) { group += 1 }
      rows.append((finding, group, 1000 * writingRank(of: finding) - titles.share(of: finding)))
    }
    return rows.enumerated().sorted { left, right in
      (left.element.group, left.element.rank, left.offset)
        < (right.element.group, right.element.rank, right.offset)
    }.map(\.element.finding)
  }

  private static func isAlike(_ one: Finding, _ other: Finding) -> Bool {
    one.tier == other.tier && one.tier > .corrected && one.isExact == other.isExact
      && one.isNamed == other.isNamed
  }

  /// 0 for a code written as in the query, 1 for a name or alias or a filled code, 2 for others.
  private func writingRank(of finding: Finding) -> Int {
    guard let text = finding.text else { return 2 }
    let record = index.records[finding.record]
    if TableKey(record.code) == TableKey(text) { return 0 }
    let others = [record.name].compactMap { $0 } + record.aliases
    if others.contains(where: { TableKey($0) == TableKey(text) }) { return 1 }
    let beginning = text.unicodeScalars.prefix { !$0.isASCIIDigit }
    let begins = record.code.unicodeScalars.starts(with: beginning)
    return !finding.isExact && String(beginning).utf16.count > 2 && begins ? 1 : 2
  }

  private func result(_ finding: Finding) -> SearchResult {
    let record = index.records[finding.record]
    return SearchResult(
      record: record, field: field(of: finding, record), isExact: finding.isExact)
  }

  /// Where a code matched: the place that begins with the key.
  private func field(of finding: Finding, _ record: SearchRecord) -> SearchResult.Field {
    if finding.isByVendor { return .vendor }
    guard let key = finding.key else { return .words }
    func begins(_ text: String) -> Bool {
      NormalizedCode(text)?.key.utf8.starts(with: key.utf8) == true
    }
    if begins(record.code) { return .code }
    if let name = record.name, begins(name) { return .name }
    return record.aliases.contains(where: begins) ? .alias : .code
  }
}
