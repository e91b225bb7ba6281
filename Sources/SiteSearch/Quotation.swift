/// What a query quotes of records, by its words.
struct Quotation {
  /// The words, with a space before and behind each.
  private let text: String
  /// The same with a dot behind each that no other word goes on from.
  private let clauses: String
  private let known: Set<TableKey>
  private let stretches: Set<TableKey>

  /// Shorter names are words of any sentence.
  private static let longestWord = 12
  /// How many words in a row quote a part of a summary, and how many of them say something.
  private static let row = (words: 6, said: 3)

  /// Words that were mended are known as what they may have been meant to be, too.
  init(of query: SearchQuery, _ units: [QueryUnit]) {
    let words = query.runs.map(\.folded)
    text = " \(words.joined(separator: " ")) "
    known = Set((words + units.flatMap(\.corrections)).map(TableKey.init))
    stretches = Set(Self.stretches(of: words))
    clauses = query.runs.map { " \($0.folded)\(Self.goesOn(query, at: $0.end) ? "" : " .")" }
      .joined()
  }

  private static func stretches(of words: [String]) -> [TableKey] {
    words.indices.dropLast(row.words - 1).compactMap { start in
      let part = words[start..<start + row.words]
      let isOwn = part.count(where: QueryWords.isSaid) >= row.said
      return isOwn ? TableKey(part.joined(separator: " ")) : nil
    }
  }

  /// Whether six words in a row of a summary stand there, three of which say something.
  func holdsPart(of summary: String) -> Bool {
    let words = WordRun.runs(in: summary).map(\.characters.folded)
    return Self.stretches(of: words).contains(where: stretches.contains)
  }

  /// Whether a letter or digit of ASCII, or `_`, stands at a place, be it behind a space.
  private static func goesOn(_ query: SearchQuery, at end: Int) -> Bool {
    let next = query.scalar(query.scalar(end) == " " ? end + 1 : end)
    return next.map { $0.isASCIIWord || $0 == "_" } == true
  }

  /// Whether a code or name stands there in words, `manifest unknown` for `MANIFEST_UNKNOWN`, which no other goes on
  /// from.
  func spells(_ name: String) -> Bool {
    let pieces = WordRun.runs(in: name).flatMap(\.pieces)
    return name.utf16.count > Self.longestWord
      && clauses.utf8.holds(" \(pieces.joined(separator: " ")) .".utf8)
  }

  /// How many words of a summary's first sentence say something, what share of them stands there, and whether all do in
  /// its order; no share of one that says too little.
  func quote(of summary: String) -> (words: Int, share: Double, isWhole: Bool) {
    let end = summary.utf8.firstRange(of: ". ".utf8)?.lowerBound ?? summary.endIndex
    let own = WordRun.runs(in: String(summary[..<end])).map(\.characters.folded)
    let said = own.filter(QueryWords.isSaid)
    guard own.count > 2, said.count > 1 else { return (said.count, 0, false) }
    let quoted = said.count { known.contains(TableKey($0)) }
    let isWhole = text.utf8.holds(" \(own.joined(separator: " ")) ".utf8)
    return (said.count, Double(quoted) / Double(said.count), isWhole)
  }
}
