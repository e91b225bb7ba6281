/// Words above the codes of a page that are none, though some page may have codes like them: a title in
/// capitals, the names of columns glued together, a page's number.
struct LeadingStrays {
  /// The words without them.
  private(set) var removed: [(line: Int, word: Substring)]

  /// `main` is the form of most words, `words` stand in the order of their lines.
  init(of main: WordForm, in words: [(line: Int, word: Substring)]) {
    removed = words
    removeOtherForms(than: main)
    removeUnsigned()
  }

  /// Of the words above the first of the main form, plain ones, and a single one further away than
  /// codes are from each other.
  private mutating func removeOtherForms(than main: WordForm) {
    let lines = removed.filter { WordForm($0.word)?.family == main }.map(\.line)
    guard main == .number, let first = lines.first, lines.count > 3 else { return }
    let above = removed.prefix { $0.line < first }
    guard above.count < lines.count, !above.isEmpty else { return }
    let gaps = zip(lines, lines.dropFirst()).map { $1 - $0 }.sorted()
    let isFar = above.count == 1 && first - above[0].line > gaps[gaps.count / 2] + 1
    guard isFar || above.allSatisfy({ $0.word.allSatisfy(\.isLetter) }) else { return }
    removed.removeFirst(above.count)
  }

  /// A number without a sign above negative ones; zero is often the code of success.
  private mutating func removeUnsigned() {
    guard let first = removed.first?.word, first.allSatisfy(\.isNumber), first != "0",
      removed.count > 4, removed.dropFirst().allSatisfy({ $0.word.first == "-" })
    else { return }
    removed.removeFirst()
  }
}
