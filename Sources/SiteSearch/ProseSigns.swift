/// What tells words of a sentence from a value: it goes on, as `duplicate key` in `duplicate key value violates` does.
struct ProseSigns {
  let query: SearchQuery

  /// How far behind the words it is looked.
  private static let longest = 40

  /// Whether only words stand between two places, and behind them another that is no key and does not only ask, or
  /// `":`, which makes them a key.
  func goOn(from start: Int, to end: Int) -> Bool {
    (isKey(endingAt: end) || hasWord(at: end)) && areWords(query.text[start..<end])
  }

  /// The first may begin with a capital.
  private func areWords(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = text.first else { return false }
    let rest = ("A"..."Z").contains(first) ? text.dropFirst() : text
    return !rest.isEmpty && rest.allSatisfy { isSmall($0) || $0 == "'" || $0 == " " }
  }

  private func isKey(endingAt end: Int) -> Bool {
    guard let quote = query.scalar(end), quote == "\"" || quote == "'" else { return false }
    return query.scalar(query.scalar(end + 1)?.isSpace == true ? end + 2 : end + 1) == ":"
  }

  private func hasWord(at end: Int) -> Bool {
    guard query.scalar(end) == " " else { return false }
    var place = end + 1
    while place < end + Self.longest, query.scalar(place).map(isSmall) == true { place += 1 }
    let word = query.slice(end + 1, place)
    let isWhole = place == end + Self.longest || endsWord(place)
    return !word.isEmpty && isWhole && !word.hasPrefix("after") && !QueryWords.asking.contains(word)
  }

  /// Whether neither a word goes on nor a value follows.
  private func endsWord(_ place: Int) -> Bool {
    guard let next = query.scalar(place) else { return true }
    if next.isASCIIWord || next == "_" { return false }
    let sign = next.isSpace ? query.scalar(place + 1) : next
    return sign != ":" && sign != "=" && next != ":" && next != "="
  }

  private func isSmall(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) }
}
