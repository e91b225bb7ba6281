import DocumentFormats

/// Titles of tables to which the names of the columns are joined, the same on every one of them:
/// `Key errors CodeMessage` and `Lock errors CodeMessage`.
struct HeadedTitles {
  /// Matches each of these lines, the title as its group.
  let heading: SectionRule

  /// `nil` where there are fewer than two, or the first entry has none; `entries` are the indices of
  /// the lines that begin entries.
  init?(_ lines: [DocumentLine], entries: Set<Int>) {
    let found = entries.sorted().prefix(2_000).compactMap {
      entry -> (index: Int, words: [Substring])? in
      let above = lines[..<entry].indices.suffix(4).last { !lines[$0].isBlank }
      guard let above, !entries.contains(above) else { return nil }
      let line = lines[above].text
      guard line.utf8.count <= 120, HeaderWords.words(in: line) == nil else { return nil }
      return (above, line.split(whereSeparator: \.isWhitespace))
    }
    guard found.count > 1, let first = entries.min(), found[0].index < first,
      let suffix = Self.columnNames(endingAll: found.map(\.words)),
      found.allSatisfy({ $0.words.count > suffix.count })
    else { return nil }
    let names = suffix.map { String($0).patternEscaped }.joined(separator: #"\s+"#)
    guard let pattern = try? Pattern(#"(?<title>.+)\s"# + names) else { return nil }
    heading = SectionRule(heading: pattern)
  }

  /// The names of columns, as many words as can be, that all lines end with.
  private static func columnNames(endingAll lines: [[Substring]]) -> [Substring]? {
    guard let first = lines.first else { return nil }
    let common = lines.dropFirst().reduce(first[...]) { common, line in
      common.suffix(zip(common.reversed(), line.reversed()).prefix { $0 == $1 }.count)
    }
    return common.indices.lazy.map { Array(common[$0...]) }.first {
      HeaderWords.words(in: $0.joined(separator: " ")[...]) != nil
    }
  }
}
