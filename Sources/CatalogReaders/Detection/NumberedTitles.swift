import DocumentFormats

/// Titles of one word, each with its own number or letters behind it: `Class 08 — Lock errors`.
struct NumberedTitles {
  /// Matches each of these lines.
  let heading: SectionRule

  private static let title = try? Pattern(
    #"(?<word>[A-Z][a-z]+) (?<number>[0-9][0-9A-Z]*|[A-Z]{1,3})(?:\s+[-–—]|\s?:|\.)\s+\S.*"#)

  /// `nil` where there are fewer than two, the first entry has none, or any of them has no entry
  /// below it; `entries` are the indices of the lines that begin entries.
  init?(_ lines: [DocumentLine], entries: Set<Int>) {
    guard let first = entries.min() else { return nil }
    var found: [Substring: [(index: Int, number: Substring)]] = [:]
    for (index, line) in lines.enumerated().prefix(CodeSamples.lineLimit)
    where !entries.contains(index) && line.row == nil && line.text.utf8.count <= 160 {
      guard let match = Self.title?.wholeMatch(in: line.text), let word = match[group: "word"],
        let number = match[group: "number"]
      else { continue }
      found[word, default: []].append((index, number))
    }
    let usable = found.filter { _, titles in
      titles.count > 1 && Set(titles.map(\.number)).count == titles.count
        && titles[0].index < first
        && titles.allSatisfy { Self.isAboveEntry($0.index, in: lines, entries) }
    }
    guard usable.count == 1, let word = usable.keys.first,
      let pattern = try? Pattern(word + #" [0-9A-Z]+(?:\s+[-–—]|\s?:|\.)\s.+"#)
    else { return nil }
    heading = SectionRule(heading: pattern)
  }

  /// Whether nothing but the names of columns stands between a line and the next entry.
  private static func isAboveEntry(
    _ index: Int, in lines: [DocumentLine], _ entries: Set<Int>
  ) -> Bool {
    let below = lines[(index + 1)...].indices.prefix(8).first {
      !lines[$0].isBlank && HeaderWords.words(in: lines[$0].text) == nil
    }
    return below.map(entries.contains) ?? false
  }
}
