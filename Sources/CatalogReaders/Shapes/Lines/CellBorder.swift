/// Where a cell may end and the next one begin that is glued to it.
enum CellBorder {
  /// Places in a text where one word seems to end and another to begin without a space between
  /// them: before a capital behind a small letter or a digit, before the last of several capitals,
  /// before an opening mark. Only the first `limit` characters are looked at.
  static func places(in text: Substring, limit: Int = 120) -> [Substring.Index] {
    var places: [Substring.Index] = []
    let window = text.prefix(limit + 2)
    let characters = Array(window)
    var index = window.startIndex
    for place in characters.indices.dropLast() {
      index = window.index(after: index)
      let third = place + 2 < characters.count ? characters[place + 2] : nil
      if isBorder(characters[place], characters[place + 1], third) { places.append(index) }
    }
    return places
  }

  /// Whether a text seems to begin between two characters; `third` follows them.
  private static func isBorder(_ first: Character, _ second: Character, _ third: Character?) -> Bool
  {
    if first == " " || second == " " || first.isPlainSmall && second.isPlainSmall { return false }
    guard first.isLetter || first.isNumber else { return false }
    if "\"“‘'(<[{$%«¿¡`".contains(second) { return true }
    guard second.isLetter else { return false }
    if first.isNumber || first.isLowercase { return !second.isLowercase || first.isNumber }
    guard second.isUppercase else { return second.isUncased && !first.isUncased }
    if first.isUncased { return true }
    if "AI".contains(second) { return third?.isLowercase ?? false || third?.isWhitespace ?? false }
    return third?.isLowercase ?? false
  }

  /// Whether a text begins with a word as sentences do, and not in the midst of a joined name.
  static func beginsText(_ text: Substring) -> Bool {
    let word = text.prefix(60).prefix { !$0.isWhitespace }
    return !zip(word, word.dropFirst()).contains { $0.isLowercase && $1.isUppercase }
  }
}

extension Character {
  /// One of a to z, most of any English text.
  fileprivate var isPlainSmall: Bool { asciiValue.map { (0x61...0x7A).contains($0) } ?? false }

  /// A letter of a script without capitals.
  fileprivate var isUncased: Bool { isLetter && !isUppercase && !isLowercase }
}
