/// What stands around a number that is no code, besides words.
struct AmountSigns {
  let query: SearchQuery

  /// Whether the number at a place is the second part of a time, has a currency before it or, be it behind other digits, `+`,
  /// is that of `errors: 42`, or a part of one whose thousands stand apart.
  func standBefore(_ start: Int) -> Bool {
    if query.scalar(start - 1) == ":", query.scalar(start - 2)?.isASCIIDigit == true { return true }
    guard isDigit(start) || query.scalar(start) == "-" else { return false }
    if isOfTelephone(at: start) || isGrouped(at: start) { return true }
    let end = isSpace(start - 1) ? start - 1 : start
    if let sign = query.scalar(end - 1), "$€£¥".unicodeScalars.contains(sign) { return true }
    return isCount(endingAt: end)
  }

  /// Whether nothing but digits and spaces stands between it and a `+`.
  private func isOfTelephone(at start: Int) -> Bool {
    var place = start
    while start - place < Self.longest - 1, isDigit(place - 1) || query.scalar(place - 1) == " " {
      place -= 1
    }
    return query.scalar(place - 1) == "+"
  }

  /// Whether it is a part of `9,003`; one of three digits before the comma may be a list.
  private func isGrouped(at start: Int) -> Bool {
    var place = start
    while start - place < Self.longest, let sign = query.scalar(place - 1),
      sign.isASCIIDigit || ",.".unicodeScalars.contains(sign)
    {
      place -= 1
    }
    var comma = place
    while isDigit(comma) { comma += 1 }
    return (1...2).contains(comma - place) && query.scalar(comma) == ","
      && (1...3).allSatisfy { isDigit(comma + $0) } && !isDigit(comma + 4)
  }

  /// How far before a number is looked.
  private static let longest = 12

  /// Whether `errors:` stands there, with a quote or a space before the sign, or none.
  private func isCount(endingAt end: Int) -> Bool {
    guard let sign = query.scalar(end - 1), sign == ":" || sign == "=" else { return false }
    var place = end - 1
    if isSpace(place - 1) { place -= 1 }
    if let quote = query.scalar(place - 1), quote == "\"" || quote == "'" { place -= 1 }
    guard query.ends(with: "errors", at: place) else { return false }
    return query.scalar(place - 7).map { !$0.isASCIIWord && $0 != "_" } ?? true
  }

  private func isSpace(_ place: Int) -> Bool { query.scalar(place)?.isSpace == true }

  private func isDigit(_ place: Int) -> Bool { query.scalar(place)?.isASCIIDigit == true }
}
