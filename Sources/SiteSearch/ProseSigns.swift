/// What tells words of a sentence from a value: it goes on, as `duplicate key` in `duplicate key value violates` does.
struct ProseSigns {
  let query: SearchQuery

  /// How far behind the words it is looked.
  private static let longest = 40
  private static let nothings = ["null", "none", "nil", "undefined", "true", "false"]

  /// Whether what stands between two places is what programs print that have no value, or only words, and behind them
  /// another that is no key, and behind one word does not only ask, or `":`, which makes them a key.
  func goOn(from start: Int, to end: Int) -> Bool {
    let said = query.text[start..<end]
    if Self.nothings.contains(where: {
      end - start == $0.utf8.count && query.ends(with: $0, at: end)
    }) {
      return true
    }
    return (isKey(endingAt: end) || hasWord(at: end, isAny: said.contains(" "))) && areWords(said)
  }

  /// The first may begin with a capital.
  private func areWords(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = text.first else { return false }
    let rest = isCapital(first) ? text.dropFirst() : text
    return !rest.isEmpty && rest.allSatisfy { isSmall($0) || $0 == "'" || $0 == " " }
  }

  private func isKey(endingAt end: Int) -> Bool {
    guard let quote = query.scalar(end), quote == "\"" || quote == "'" else { return false }
    return query.scalar(query.scalar(end + 1)?.isSpace == true ? end + 2 : end + 1) == ":"
  }

  /// Whether a word follows, be it one that only asks where `isAny`.
  private func hasWord(at end: Int, isAny: Bool) -> Bool {
    guard query.scalar(end) == " " else { return false }
    var place = end + 1
    let isTitle = query.scalar(place + 1).map(isSmall) == true
    if let first = query.scalar(place), isCapital(first), isTitle { place += 1 }
    while place < end + Self.longest, query.scalar(place).map(isSmall) == true { place += 1 }
    let word = query.slice(end + 1, place)
    let isWhole = place == end + Self.longest || endsWord(place)
    return !word.isEmpty && isWhole && !word.hasPrefix("after")
      && (isAny || !QueryWords.asking.contains(word))
  }

  /// Whether neither a word goes on nor a value follows.
  private func endsWord(_ place: Int) -> Bool {
    guard let next = query.scalar(place) else { return true }
    if next.isASCIIWord || next == "_" { return false }
    let sign = next.isSpace ? query.scalar(place + 1) : next
    return sign != ":" && sign != "=" && next != ":" && next != "="
  }

  private func isCapital(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }

  private func isSmall(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) }
}
