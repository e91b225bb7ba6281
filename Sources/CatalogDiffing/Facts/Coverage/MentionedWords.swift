/// Lines of text in which codes are looked for as words.
struct MentionedWords {
  private let lines: [[Substring]]
  /// The lines in which a word stands, ascending.
  private let places: [Substring: [Int]]

  init(_ texts: [String]) {
    lines = texts.map(Self.words)
    var places: [Substring: [Int]] = [:]
    for (number, words) in lines.enumerated() {
      for word in words where places[word]?.last != number {
        places[word, default: []].append(number)
      }
    }
    self.places = places
  }

  /// The numbers of the first few lines that have the code, as a word or as several in a row.
  func lines(with code: String) -> [Int] {
    let words = code.split(whereSeparator: Self.separates)
    guard let first = words.first else { return [] }
    let found = places[code[...]] ?? places[first] ?? []
    let few = found.prefix(Self.mostLines)
    return words.count == 1 ? Array(few) : few.filter { Self.has(words, in: lines[$0]) }
  }

  /// A code that stands in more lines tells nothing.
  private static let mostLines = 16

  private static func has(_ words: [Substring], in line: [Substring]) -> Bool {
    line.indices.contains { line[$0...].starts(with: words) }
  }

  /// Words as a code may be one: between blanks, and without the marks around it.
  private static func words(of line: String) -> [Substring] {
    line.split(whereSeparator: separates).flatMap { cell -> [Substring] in
      let start = cell.drop { isStop($0) }
      guard let last = start.lastIndex(where: { !isStop($0) }) else { return [cell] }
      let word = start[...last]
      return word == cell ? [cell] : [word, cell]
    }
  }

  private static func isStop(_ character: Character) -> Bool { ".:=".contains(character) }

  private static func separates(_ character: Character) -> Bool {
    character.isWhitespace || "|,;()[]{}<>\"'`*".contains(character)
  }
}
