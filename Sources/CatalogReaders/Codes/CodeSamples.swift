import DocumentFormats

/// Words of a document that may be codes, each with its line, and the form that most of them have.
struct CodeSamples {
  /// As many lines are looked at.
  static let lineLimit = 20_000

  private var found: [(line: Int, word: Substring, form: WordForm)] = []

  /// Adds a word of the line at an index, if it could be a code wherever it stands.
  mutating func add(_ word: Substring, line: Int) {
    guard word.utf8.count <= 80, let form = WordForm(word)?.family, CodeForm.isTelling(word),
      !Self.isAcronym(word, form), !Self.isVersion(word), found.count < Self.lineLimit
    else { return }
    found.append((line, word, form))
  }

  /// Whether a word is one of those in capitals that any text may have.
  private static func isAcronym(_ word: Substring, _ form: WordForm) -> Bool {
    form == .upperSnake && word.utf8.count <= 5 && !word.contains("_")
  }

  /// Whether a word is the number of a version, as `v1.0`.
  private static func isVersion(_ word: Substring) -> Bool {
    word.first == "v" && word.contains(".")
      && word.dropFirst().allSatisfy { $0 == "." || $0.isASCII && $0.isNumber }
  }

  /// Numbers of as many digits, some of them with the letters of hexadecimal ones.
  private var hexadecimals: (code: Pattern, lines: Set<Int>)? {
    guard let length = found.first(where: { $0.form == .mixed })?.word.utf8.count, 2...8 ~= length
    else { return nil }
    let words = found.filter { sample in
      sample.word.utf8.count == length
        && sample.word.allSatisfy { $0.isHexDigit && !$0.isLowercase }
    }
    let count = words.count { $0.form == .number }
    guard count > 2, count * 2 > words.count, words.count * 10 >= found.count * 9,
      !hasOtherLetters(length),
      words.allSatisfy({ $0.form == .number || $0.form == .mixed }),
      let pattern = try? Pattern("[0-9A-F]{\(length)}")
    else { return nil }
    return (pattern, Set(words.map(\.line)))
  }

  /// Whether a number of as many digits has a letter that no hexadecimal one has: `0K`.
  private func hasOtherLetters(_ length: Int) -> Bool {
    found.contains { sample in
      sample.form == .mixed && sample.word.utf8.count == length
        && sample.word.allSatisfy { $0.isASCII && ($0.isNumber || $0.isUppercase) }
        && sample.word.contains { !$0.isHexDigit }
    }
  }

  /// Digits and capitals in words of one length, most of them numbers: `08`, `0K`; where they are
  /// longer, a few numbers are enough, and a capital may come first: `01000`, `0A000`, `XX000`.
  private var serials: (code: Pattern, lines: Set<Int>)? {
    guard let length = found.first(where: { $0.form == .mixed })?.word.utf8.count, 2...8 ~= length
    else { return nil }
    let isLong = length > 3
    guard isLong || hasOtherLetters(length) else { return nil }
    let words = found.filter { sample in
      sample.word.utf8.count == length
        && sample.word.allSatisfy { $0.isASCII && ($0.isNumber || $0.isUppercase) }
        && (isLong ? sample.word.contains(where: \.isNumber) : sample.word.first?.isNumber == true)
    }
    let count = words.count { $0.form == .number }
    let beginsWithLetter = words.contains { $0.word.first?.isNumber == false }
    guard count > 2, count * (isLong ? 5 : 2) > words.count, words.count * 10 >= found.count * 9,
      let pattern = try? Pattern(
        beginsWithLetter ? "[0-9A-Z]{\(length)}" : "[0-9][0-9A-Z]{\(length - 1)}")
    else { return nil }
    return (pattern, Set(words.map(\.line)))
  }

  /// The words of the commonest form, and of others that are not rare; none if they are fewer than
  /// two.
  private var common: [(line: Int, word: Substring)] {
    var counts: [(form: WordForm, count: Int)] = []
    for sample in found {
      if let place = counts.firstIndex(where: { $0.form == sample.form }) {
        counts[place].count += 1
      } else {
        counts.append((sample.form, 1))
      }
    }
    if !isMixedUniform { counts.removeAll { $0.form == .mixed } }
    guard let most = counts.map(\.count).max(), most >= 2 else { return [] }
    let forms = counts.filter { $0.count * 6 >= most }.map(\.form)
    let all = found.filter { forms.contains($0.form) }.map { ($0.line, $0.word) }
    guard let main = counts.first(where: { $0.count == most })?.form else { return all }
    return LeadingStrays(of: main, in: all).removed
  }

  /// Whether the words of letters and digits in any order are capitals, and all of one length.
  private var isMixedUniform: Bool {
    let words = found.filter { $0.form == .mixed }.map(\.word)
    guard words.count > 2, let length = words.first?.utf8.count, length > 2 else { return false }
    return words.allSatisfy { word in
      word.utf8.count == length
        && word.allSatisfy { $0.isASCII && ($0.isNumber || $0.isUppercase) }
    }
  }

  /// A pattern of the common words, with the lines that they stand on.
  var form: (code: Pattern, lines: Set<Int>)? {
    if let found = hexadecimals ?? serials { return found }
    let common = common
    let words = common.map(\.word)
    guard let first = common.first,
      let form = CodeForm(words.spread(over: 2_000) + words.firstOfEachLength)
    else { return nil }
    let isMixed = common.allSatisfy { WordForm($0.word) == .mixed }
    let source = isMixed ? "[0-9A-Z]{\(first.word.utf8.count)}" : form.pattern
    guard let pattern = try? Pattern(source) else { return nil }
    return (pattern, Set(common.map(\.line)))
  }
}
