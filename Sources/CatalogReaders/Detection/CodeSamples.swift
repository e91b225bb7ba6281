import DocumentFormats

/// Words of a document that may be codes, each with its line, and the form that most of them have.
struct CodeSamples {
  /// As many lines are looked at.
  static let lineLimit = 20_000

  private var found: [(line: Int, word: Substring, form: WordForm)] = []

  /// Adds a word of the line at an index, if it could be a code wherever it stands.
  mutating func add(_ word: Substring, line: Int) {
    guard word.utf8.count <= 80, let form = WordForm(word)?.family, CodeForm.isTelling(word),
      found.count < Self.lineLimit
    else { return }
    found.append((line, word, form))
  }

  /// The words of the commonest form, and of others that are not rare; none if they are fewer than
  /// two.
  var common: [(line: Int, word: Substring)] {
    var counts: [(form: WordForm, count: Int)] = []
    for sample in found {
      if let place = counts.firstIndex(where: { $0.form == sample.form }) {
        counts[place].count += 1
      } else {
        counts.append((sample.form, 1))
      }
    }
    guard let most = counts.map(\.count).max(), most >= 2 else { return [] }
    let forms = counts.filter { $0.count * 6 >= most }.map(\.form)
    return found.filter { forms.contains($0.form) }.map { ($0.line, $0.word) }
  }

  /// A pattern of the common words, with the lines that they stand on.
  var form: (code: Pattern, lines: Set<Int>)? {
    let common = common
    guard let form = CodeForm(common.prefix(2_000).map(\.word)),
      let pattern = try? Pattern(form.pattern)
    else { return nil }
    return (pattern, Set(common.map(\.line)))
  }
}
