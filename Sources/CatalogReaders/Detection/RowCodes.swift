import DocumentFormats

/// The codes at the beginning of rows that are more than one word of letters and digits.
struct RowCodes {
  private let code: Pattern
  /// The indices of the lines that begin with one.
  private let lines: Set<Int>

  private static let phrase = try? Pattern(#"(?<word>[A-Z][A-Za-z]+) \d+:?\s"#)

  /// Words that stand before numbers of other things.
  private static let otherWords: Set<String> = [
    "chapter", "section", "table", "figure", "step", "version", "part", "page", "note", "level",
    "phase", "example", "item", "question", "release", "appendix", "day", "copyright", "rfc",
  ]

  init(_ code: Pattern, _ lines: Set<Int>) {
    self.code = code
    self.lines = lines
  }

  /// The same where other lines begin with a range of such codes, or with several.
  func addingRangesAndLists(in all: [DocumentLine]) -> (code: Pattern, lines: Set<Int>) {
    let (code, lines) = addingRanges(in: all)
    guard let list = ListedCodes(code) else { return (code, lines) }
    let lists = all.enumerated().prefix(CodeSamples.lineLimit).filter { index, line in
      !lines.contains(index) && line.headingLevel == nil && list.split(line.text) != nil
    }
    return (code, lists.count < lines.count ? lines.union(lists.map(\.offset)) : lines)
  }

  private func addingRanges(in all: [DocumentLine]) -> (code: Pattern, lines: Set<Int>) {
    guard let ranges = CodeRanges(of: code) else { return (code, lines) }
    let found = all.enumerated().prefix(CodeSamples.lineLimit).filter { _, line in
      line.headingLevel == nil && ranges.begin(line.text)
    }
    guard !found.isEmpty, found.count < lines.count else { return (code, lines) }
    return (ranges.pattern, lines.union(found.map(\.offset)))
  }

  /// Codes of a word and a number, such as `ERROR 101`, beside which there may be numbers alone.
  static func phrases(
    in all: [DocumentLine], where isCandidate: (DocumentLine) -> Bool
  ) -> (code: Pattern, lines: Set<Int>)? {
    var found: [Substring: Set<Int>] = [:]
    var numbers = CodeSamples()
    for (index, line) in all.enumerated().prefix(CodeSamples.lineLimit) where isCandidate(line) {
      let head = line.text.prefix(60)
      if let word = phrase?.prefixMatch(in: head)?[group: "word"] {
        found[word, default: []].insert(index)
      } else {
        let word = head.prefix { !$0.isWhitespace }
        if WordForm(word) == .number { numbers.add(word, line: index) }
      }
    }
    found = found.filter { $1.count > 1 && !otherWords.contains($0.lowercased()) }
    let lines = found.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
    guard lines.count > 2, found.count <= 4 else { return nil }
    let words = found.keys.sorted().joined(separator: "|")
    let phrases = (found.count > 1 ? "(?:\(words))" : words) + #" \d+"#
    guard let plain = numbers.form, plain.lines.count > 2 else {
      return (try? Pattern(phrases)).map { ($0, lines) }
    }
    return (try? Pattern(phrases + "|" + plain.code.source)).map { ($0, lines.union(plain.lines)) }
  }
}
