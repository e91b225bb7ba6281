/// Tells words of which one says the contrary of the other.
enum Contraries {
  /// Those of `words` that say the contrary of a word, whichever of the two negates: of `valid`,
  /// `invalid`; of `minimum`, `maximum`.
  static func of(_ word: String, among words: Set<String>) -> [String] {
    let syllables = prefixes.flatMap { prefix in
      [prefix + word] + (word.hasPrefix(prefix) ? [String(word.dropFirst(prefix.count))] : [])
    }
    return (pairs[word] ?? []).filter(words.contains)
      + syllables.filter { words.contains($0) && isStem($0, word) }
  }

  /// Whether the shorter of two words, of which one is the other behind a syllable that negates, says
  /// something by itself.
  private static func isStem(_ one: String, _ other: String) -> Bool {
    min(one.utf8.count, other.utf8.count) >= shortestStem && !others.contains(one)
      && !others.contains(other)
  }

  /// A shorter word is often the end of one that has nothing to do with it: `it`, `unit`.
  private static let shortestStem = 4
  private static let prefixes = [
    "de", "des", "dis", "il", "im", "in", "ir", "mis", "non", "un", "не",
  ]

  /// Words that begin with such a syllable by chance.
  private static let others: Set<String> = [
    "dismiss", "dispatch", "display", "distribute", "import", "imported", "impress", "improve",
    "inbound", "income", "incoming", "increase", "indent", "index", "inform", "inside", "install",
    "installed", "instance", "insure", "intend", "intent", "invoice", "inverse", "unit", "until",
  ]

  private static let pairs: [String: Set<String>] = {
    ContraryWords.pairs.reduce(into: [:]) { pairs, pair in
      pairs[pair.0, default: []].insert(pair.1)
      pairs[pair.1, default: []].insert(pair.0)
    }
  }()
}
