import CatalogModel

/// What revision says outside of the entries that it has in common with base, and base did not.
struct LooseText {
  private let lines: [String]
  private let mentions: MentionedWords

  init(base: Catalog, revision: Catalog, changed: [EntryPair], added: [Entry]) {
    let former = changed.flatMap { $0.base.spokenLines }
    let known = Set(Self.lines(outsideOf: base) + former)
    // What came says what it is; only a head that was read wrongly has the text of another, too.
    let latter = changed.flatMap { $0.revision.spokenLines } + added.flatMap { [$0.head, ""] }
    lines = (Self.lines(outsideOf: revision) + latter).filter {
      $0.isEmpty || !known.contains($0)
    }
    mentions = MentionedWords(lines)
  }

  /// An empty line after each part, since two parts have nothing to do with each other.
  private static func lines(outsideOf catalog: Catalog) -> [String] {
    catalog.introduction.lines + [""]
      + catalog.categories.flatMap { [$0.title] + $0.description.lines + [""] }
  }

  /// Whether a line has the code, and this one and the next have at least three quarters of
  /// the words of the entry: a mere mention, as in a list of what was removed, does not count.
  func says(_ entry: Entry) -> Bool {
    let text = Set(MeaningWords.of(entry))
    guard text.count >= Self.leastWords else { return false }
    return mentions.lines(with: entry.code.text).contains { number in
      let near = lines[number..<min(number + 2, lines.count)].joined(separator: " ")
      return 4 * text.intersection(WordTokens.words(of: near)).count >= 3 * text.count
    }
  }

  /// A shorter text stands anywhere.
  private static let leastWords = 3
}

extension Entry {
  /// What stands in the lines of the entry, with an empty one after it.
  fileprivate var spokenLines: [String] { [head] + description.lines + [""] }

  /// What stands beside the text.
  fileprivate var head: String {
    ([code.text, name ?? "", label ?? ""] + fields.map(\.value)).joined(separator: " ")
  }
}
