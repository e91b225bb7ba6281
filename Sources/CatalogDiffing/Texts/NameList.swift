/// A value that is one name or a list of names, such as `item-only, rate-limit`, or a list of numbers, such as
/// `400 403`: they are a program's words, so another one says something else however much of it is the same.
struct NameList: Equatable {
  /// In small letters, in their order and as often as they stand there.
  private let ordered: [Substring]
  /// Whatever their order and however often.
  let names: Set<Substring>

  /// `nil` for a value that has anything else, such as a sentence, an address or a version.
  init?(_ text: String) {
    let items = text.lowercased().split { ",;|\n".contains($0) }.map(Self.trimmed)
    // Most values are sentences, as their first sign tells.
    let first = items.first { !$0.isEmpty }?.utf8.first
    let mayBeNumbers = first.map(Self.isDigit) ?? false
    let numbers = mayBeNumbers ? items.flatMap { $0.split(whereSeparator: \.isWhitespace) } : []
    if !numbers.isEmpty, numbers.allSatisfy(Self.isWholeNumber) {
      ordered = numbers
    } else if !items.isEmpty, items.allSatisfy(Self.isName) {
      ordered = items
    } else {
      return nil
    }
    names = Set(ordered)
  }

  /// Whether two values list the same in another order.
  static func isRearranged(_ base: String, _ revision: String) -> Bool {
    guard let left = NameList(base), let right = NameList(revision) else { return false }
    return left.ordered != right.ordered && left.ordered.sorted() == right.ordered.sorted()
  }

  /// The names of such a value, and every other character by itself; joined they are the text.
  static func tokens(of text: String) -> [Substring] {
    var tokens: [Substring] = []
    var start = text.startIndex
    while start < text.endIndex {
      let name = text[start...].prefix(while: isOfName)
      let end = name.isEmpty ? text.index(after: start) : name.endIndex
      tokens.append(text[start..<end])
      start = end
    }
    return tokens
  }

  private static func trimmed(_ item: Substring) -> Substring {
    let start = item.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }.map(start.index(after:))
    return start[..<(end ?? start.startIndex)]
  }

  /// With a letter, be it behind the `v` of a version.
  private static func isName(_ item: Substring) -> Bool {
    item.allSatisfy(isOfName) && item.drop { $0 == "v" }.contains { $0.isLetter }
  }

  private static func isWholeNumber(_ item: Substring) -> Bool {
    item.utf8.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isOfName(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "_-.".contains(character))
  }
}
