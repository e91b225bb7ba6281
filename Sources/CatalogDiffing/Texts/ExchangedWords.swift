/// Tells texts in which the name of one thing gave way to that of another: `the card has expired`,
/// `the account has expired`.
///
/// Whether both name the same thing nobody knows, so this is for where the answer is put before a person.
enum ExchangedWords {
  static func areFound(_ base: String, _ revision: String) -> Bool {
    let script = EditScript(
      from: WordTokens.words(of: base).map { $0[...] },
      to: WordTokens.words(of: revision).map { $0[...] })
    var (removed, inserted): ([Substring], [Substring]) = ([], [])
    for step in script.steps {
      switch step {
      case .remove(let word): removed.append(word)
      case .insert(let word): inserted.append(word)
      case .keep:
        if areOthers(removed, inserted) { return true }
        (removed, inserted) = ([], [])
      }
    }
    return areOthers(removed, inserted)
  }

  /// Whether each side names something that the other does not.
  private static func areOthers(_ removed: [Substring], _ inserted: [Substring]) -> Bool {
    let (left, right) = (removed.filter(isName), inserted.filter(isName))
    return !left.isEmpty && !right.isEmpty
      && !left.contains { word in right.contains { isNear(word, $0) } }
  }

  private static func isNear(_ one: Substring, _ other: Substring) -> Bool {
    one == other || NearWords.nearness(Array(one.utf8), Array(other.utf8)) > 0
  }

  private static func isName(_ word: Substring) -> Bool {
    word.utf8.count > 2 && word.contains(where: \.isLetter) && !others.contains(String(word))
      && !NegatedWords.isNegation(String(word)) && !Wordings.modals.contains(String(word))
      && !Wordings.refusals.contains(String(word))
  }

  /// Words that name nothing.
  private static let others: Set<String> = [
    "about", "after", "again", "all", "already", "also", "and", "another", "any", "are", "because",
    "been", "before", "being", "but", "certain", "did", "does", "each", "for", "from", "given",
    "had",
    "has", "have", "her", "his", "into", "its", "not", "now", "one", "our", "please", "provided",
    "some", "specified", "supplied", "than", "that", "the", "their", "then", "there", "these",
    "they",
    "this", "those", "through", "was", "were", "when", "which", "while", "will", "with", "within",
    "you", "your",
  ]
}
