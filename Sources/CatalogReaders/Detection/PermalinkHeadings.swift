import DocumentFormats

/// Headings of a page copied as text that kept the mark of the link to them: `Card errors¶`,
/// `Card errors#`.
struct PermalinkHeadings {
  /// Those with entries below them, each as a rule; one that begins with an HTTP status gives it to
  /// its entries.
  let sections: [SectionRule]
  /// Whether every entry stands below one.
  let coverAll: Bool

  private static let marks: [Character] = ["¶", "#"]

  /// A heading without its mark; the sign of numbers is one only behind more than a letter: `C#`.
  private static func title(_ line: DocumentLine) -> Substring? {
    guard let last = line.text.last, marks.contains(last), line.text.utf8.count <= 100 else {
      return nil
    }
    let title = line.text.dropLast().trimmed
    let word = title.reversed().prefix { !$0.isWhitespace }
    return title.first == "#" || last == "#" && word.count < 2 ? nil : title
  }

  /// `entries` are the indices of the lines that begin entries.
  init(_ lines: [DocumentLine], entries: Set<Int>) {
    var titles: [Substring] = []
    var marks: Set<Character> = []
    var current: Substring?
    let first = entries.min()
    var coverAll = false
    for (index, line) in lines.enumerated() {
      if let title = Self.title(line) {
        current = title
        if let mark = line.text.last { marks.insert(mark) }
      } else if entries.contains(index) {
        if index == first { coverAll = current != nil }
        if let current, titles.last != current { titles.append(current) }
      }
    }
    self.coverAll = coverAll
    var seen: Set<Substring> = []
    let mark = Self.marks.filter(marks.contains).map { String($0) }.joined(separator: "|")
    sections = titles.filter { seen.insert($0).inserted }.compactMap { Self.rule($0, mark) }
  }

  /// `mark` is a pattern of the marks behind headings.
  private static func rule(_ title: Substring, _ mark: String) -> SectionRule? {
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
