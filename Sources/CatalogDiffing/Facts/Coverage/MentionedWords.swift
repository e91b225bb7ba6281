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
    let words = Self.cells(of: code)
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
    cells(of: line).flatMap { cell -> [Substring] in
      let marks = cell.utf8
      guard isStop(marks.first) || isStop(marks.last) else { return [cell] }
      guard let first = marks.firstIndex(where: { !isStop($0) }),
        let last = marks.lastIndex(where: { !isStop($0) })
      else { return [cell] }
      return [cell[first...last], cell]
    }
  }

  private static func cells(of line: String) -> [Substring] {
    line.unicodeScalars.split(whereSeparator: separates).map(Substring.init)
  }

  private static func isStop(_ byte: UInt8?) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=")
  }

  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "|", ",", ";", "(", ")", "[", "]", "{", "}", "<", ">", "\"", "'", "`", "*": true
    case "\t"..."\r", " ": true
    default: !scalar.isASCII && scalar.properties.isWhitespace
    }
  }
}
