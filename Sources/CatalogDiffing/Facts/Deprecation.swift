import CatalogModel

/// A code that revision deprecates and base did not.
struct Deprecation: Sendable {
  let pair: EntryPair
  /// The code that the vendor states to take its place, in the catalog or not; or else that of the
  /// entry of revision that the vendor's words name, by its code or name, as a word of its own.
  let replacement: Code?

  /// Shorter words are more often something else, a number in a date, a version, a count, unless they are
  /// all that the vendor's words lead to: `Use A3`, `Replaced by 12 in version 4`.
  private static let shortestMention = 4

  /// In the order of the pairs.
  static func all(in comparison: CatalogComparison) -> [Deprecation] {
    let pairs = comparison.changed.filter { pair in
      pair.base.deprecation == nil && pair.revision.deprecation != nil
    }
    guard !pairs.isEmpty else { return [] }
    let entries = comparison.revision.entries
    let codes = UniqueIndex(entries.indices) { entries[$0].code.text }
    let names = UniqueIndex(entries.indices) { entries[$0].name }
    return pairs.map { pair in
      let mentioned = words(of: pair).lazy
        .compactMap { codes[$0] ?? names[$0] }
        .map { entries[$0].key }
        .first { $0 != pair.revision.key }
      let stated = pair.revision.replacedBy.first.map { Code($0) }
      return Deprecation(pair: pair, replacement: stated ?? mentioned?.code)
    }
  }

  /// The words of the deprecation that may be a code, without the quotes and stops around them.
  private static func words(of pair: EntryPair) -> [String] {
    let pieces = (pair.revision.deprecation ?? "").split(whereSeparator: \.isWhitespace)
    let words = pieces.map(trimmed)
    return words.indices.filter { index in
      words[index].count >= shortestMention
        || !words[index].isEmpty && isLedTo(words[..<index])
          && (endsClause(pieces[index]) || isAlone(before: words[(index + 1)...]))
    }
    .map { String(words[$0]) }
  }

  private static func trimmed(_ word: Substring) -> Substring {
    let start = word.drop { !isPartOfCode($0) }
    guard let last = start.lastIndex(where: isPartOfCode) else { return start }
    return start[...last]
  }

  /// Whether the words before one say that it takes the place of the code.
  private static func isLedTo(_ words: ArraySlice<Substring>) -> Bool {
    let last = words.suffix(2).map { $0.lowercased() }
    return last.last == "use" || leads.contains(last)
  }

  private static let leads: Set<[String]> = [
    ["favor", "of"], ["favour", "of"], ["moved", "to"], ["renamed", "to"], ["replaced", "by"],
    ["replaced", "with"], ["superseded", "by"],
  ]

  private static func endsClause(_ piece: Substring) -> Bool {
    piece.last.map { ".,;:!)]".contains($0) } ?? false
  }

  /// Whether nothing of what the word belongs to stands behind it, as in `use 3 digits`.
  private static func isAlone(before words: ArraySlice<Substring>) -> Bool {
    words.first.map { ["from", "in", "instead", "since"].contains($0.lowercased()) } ?? true
  }

  private static func isPartOfCode(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
