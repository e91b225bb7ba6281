import CatalogModel

/// Tells messages of which one has the placeholders of the other in other places, between the same
/// words: `from {a} to {b}`, `from {b} to {a}`.
enum ExchangedPlaceholders {
  /// Not where the exchanged ones merely stand in a list: `{a} and {b}`.
  static func areFound(_ base: String, _ revision: String) -> Bool {
    let (left, right) = (Placeholder.parts(of: base), Placeholder.parts(of: revision))
    guard left.count == right.count, left.count > 2 else { return false }
    let places = left.indices.filter { left[$0].isPlaceholder }
    let others = right.indices.filter { right[$0].isPlaceholder }
    guard places == others, folded(left) == folded(right) else { return false }
    let exchanged = places.filter { left[$0].text != right[$0].text }
    guard let first = exchanged.first, let last = exchanged.last,
      exchanged.map({ left[$0].text }).sorted() == exchanged.map({ right[$0].text }).sorted()
    else { return false }
    return left[first...last].contains { !$0.isPlaceholder && !isListMark($0.text) }
  }

  private static func folded(_ parts: [(text: String, isPlaceholder: Bool)]) -> [String] {
    parts.map { $0.isPlaceholder ? "" : Typography.folded($0.text) }
  }

  private static func isListMark(_ text: String) -> Bool {
    let words = WordTokens.words(of: text)
    return words.isEmpty || words.allSatisfy { $0 == "and" || $0 == "or" }
  }
}
