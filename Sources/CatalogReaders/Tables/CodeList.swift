import CatalogModel
import DocumentFormats

/// Several codes in one text.
enum CodeList {
  /// The codes that a text lists, or the text itself where it is no list of codes.
  static func words(of text: Substring) -> [Substring] {
    guard text.utf8.count <= 10_000, text.utf8.contains(where: isOfSeparator) else { return [text] }
    for separator in [", ", "; ", " / ", " | ", " or ", " and ", " & ", ",", ";", "/"] {
      guard text.firstRange(of: separator) != nil else { continue }
      let words = parts(of: text, separator)
      let isList =
        areAlike(words.map { UnmarkedCode($0).bare[...] })
        || separator == " / " && words.allSatisfy(isOnDisplay)
      if words.count > 1, isList, !isOneNumber(words, separator) {
        return words
      }
    }
    return [text]
  }

  /// Whether it is one of the bytes of which every separator has one.
  private static func isOfSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"): true
    default: false
    }
  }

  /// Whether a text is what a device shows in a few characters: `5E`, `dE`, `F8 E1`.
  private static func isOnDisplay(_ text: Substring) -> Bool {
    guard text.utf8.count <= 9 else { return false }
    return text.split(separator: " ").allSatisfy { word in
      word.utf8.count <= 4 && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        && (word.contains(where: \.isNumber) || word.contains(where: \.isUppercase))
        && (word.utf8.count < 4 || !word.dropFirst().allSatisfy(\.isLowercase))
    }
  }

  /// Whether words are codes of one form, each of them telling.
  static func areAlike(_ words: [Substring]) -> Bool {
    guard words.count > 1 else { return false }
    if words.allSatisfy(isNumeric) { return true }
    guard words.allSatisfy({ UnmarkedCode($0).isIdentifier }), let first = words.first else {
      return false
    }
    return words.allSatisfy {
      Set($0).isDisjoint(with: "_.-") == Set(first).isDisjoint(with: "_.-")
    }
  }

  /// A list parted by a separator may have an `or` before its last word.
  private static func parts(of text: Substring, _ separator: String) -> [Substring] {
    let words = whole(text.split(separator: separator).map(\.trimmed).filter { !$0.isEmpty })
    guard words.count > 1, let last = words.last else { return words }
    for word in ["or ", "and ", "& "] {
      if last.hasPrefix(word) { return words.dropLast() + [last.dropFirst(word.count).trimmed] }
      if let place = last.firstRange(of: " " + word) {
        let pair = [last[..<place.lowerBound], last[place.upperBound...]].map(\.trimmed)
        return words.dropLast() + pair
      }
    }
    return words
  }

  /// The codes of which the first one alone has the letters: `TR-100, -101`.
  private static func whole(_ words: [Substring]) -> [Substring] {
    guard let first = words.first, let dash = first.firstIndex(of: "-"), dash > first.startIndex,
      first[..<dash].allSatisfy({ $0.isLetter || $0.isNumber }), first.contains(where: \.isLetter),
      words.allSatisfy({ WordForm($0[($0.firstIndex(of: "-") ?? $0.startIndex)...]) == .number }),
      words.dropFirst().allSatisfy({ $0.first == "-" })
    else { return words }
    return [first] + words.dropFirst().map { Substring(first[..<dash] + $0) }
  }

  private static func isNumeric(_ word: Substring) -> Bool {
    UnmarkedCode(word).isNumber || word.first?.isNumber == true && Code(String(word)).range != nil
  }

  /// A comma inside a number, a date or a fraction.
  private static func isOneNumber(_ words: [Substring], _ separator: String) -> Bool {
    guard [",", "/"].contains(separator), words.allSatisfy({ UnmarkedCode($0).isNumber }) else {
      return false
    }
    let counts = Set(words.map(\.utf8.count))
    return counts.count > 1 || counts.allSatisfy { $0 < 2 } && separator == "/"
  }
}
