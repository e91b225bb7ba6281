import CatalogModel

/// A code that revision deprecates and base did not.
struct Deprecation: Sendable {
  let pair: EntryPair
  /// The code that the vendor states to take its place, in the catalog or not; or else that of the
  /// entry of revision that the vendor's words name, by its code or name, as a word of its own.
  let replacement: Code?

  /// Shorter words are more often something else: a number in a date, a version, a count.
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

  /// The words of the deprecation, without the quotes and stops around them.
  private static func words(of pair: EntryPair) -> [String] {
    let text = pair.revision.deprecation ?? ""
    return text.split(whereSeparator: \.isWhitespace).compactMap { word in
      let start = word.drop { !isPartOfCode($0) }
      guard let last = start.lastIndex(where: isPartOfCode) else { return nil }
      let trimmed = start[...last]
      return trimmed.count < shortestMention ? nil : String(trimmed)
    }
  }

  private static func isPartOfCode(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
