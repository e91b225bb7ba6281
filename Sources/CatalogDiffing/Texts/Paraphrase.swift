/// The words of two texts, where one says by other words what both say: `60 seconds`, `1 minute`;
/// `not verified`, `unverified`.
enum Paraphrase {
  /// As `WordOverlap.share`, with one word for what says the same.
  static func share(_ base: String, _ revision: String) -> Double {
    guard mayDiffer(base) || mayDiffer(revision) else { return 0 }
    let (left, right) = (words(of: base), words(of: revision))
    return WordOverlap.share(
      negated(left, beside: Set(right)), negated(right, beside: Set(left)))
  }

  /// Whether there is a number or a negation, for the rest no words are known.
  private static func mayDiffer(_ text: String) -> Bool {
    text.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      || WordTokens.words(of: text).contains("not")
  }

  /// Each quantity with a unit is one word.
  private static func words(of text: String) -> [String] {
    Quantity.places(in: text).flatMap { place in
      place.quantities.isEmpty
        ? WordTokens.terms(of: place.text)
        : place.quantities.map { "\($0.number) \($0.unit)" }
    }
  }

  /// `unverified` for `not verified`, where the other text has that word.
  private static func negated(_ words: [String], beside others: Set<String>) -> [String] {
    var result: [String] = []
    for word in words {
      if result.last == "not",
        let whole = Contraries.of(word, among: others).first(where: {
          $0.hasSuffix(word)
        })
      {
        result[result.count - 1] = whole
      } else {
        result.append(word)
      }
    }
    return result
  }
}
