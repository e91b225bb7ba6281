import DocumentFormats

/// Headings of a page copied as text that kept the mark of the link to them: `Card errors¶`.
struct PermalinkHeadings {
  /// Those with entries below them, each as a rule; one that begins with an HTTP status gives it to
  /// its entries.
  let sections: [SectionRule]
  /// Whether every entry stands below one.
  let coverAll: Bool

  private static let mark: Character = "¶"

  /// `entries` are the indices of the lines that begin entries.
  init(_ lines: [DocumentLine], entries: Set<Int>) {
    var titles: [Substring] = []
    var current: Substring?
    let first = entries.min()
    var coverAll = false
    for (index, line) in lines.enumerated() {
      if line.text.last == Self.mark, line.text.utf8.count <= 100 {
        current = line.text.dropLast().trimmed
      } else if entries.contains(index) {
        if index == first { coverAll = current != nil }
        if let current, titles.last != current { titles.append(current) }
      }
    }
    self.coverAll = coverAll
    var seen: Set<Substring> = []
    sections = titles.filter { seen.insert($0).inserted }.compactMap(Self.rule)
  }

  private static func rule(_ title: Substring) -> SectionRule? {
    let words = title.split(separator: " ", maxSplits: 2)
    var pattern = String(title).patternEscaped
    let place = words.first == "HTTP" ? 1 : 0
    if words.count > place, let status = Int(words[place]), 100...599 ~= status,
      let found = pattern.firstRange(of: String(words[place]))
    {
      pattern.replaceSubrange(found, with: "(?<status>\(status))")
    }
    return (try? Pattern("(?<title>\(pattern))\\s*\(mark)")).map { SectionRule(heading: $0) }
  }
}
