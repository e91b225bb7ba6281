import DocumentFormats

/// The numbers of sections, which headings begin with: `2.1 Codes` below `2. Errors` holds no code.
enum OutlineNumbers {
  /// Whether most of these headings, all of one level, begin with such numbers. They go on from those
  /// of the outer headings, which count from the first section, or count themselves from `1.1`.
  static func begin(_ headings: [DocumentLine], in lines: [DocumentLine]) -> Bool {
    guard let level = headings.first?.headingLevel else { return false }
    let numbers = headings.compactMap { number(of: $0.text) }.filter { $0.count > 1 }
    guard numbers.count > 1, numbers.count * 2 > headings.count else { return false }
    let outer = lines.lazy.filter { ($0.headingLevel ?? level) < level }.compactMap {
      number(of: $0.text)
    }
    guard let first = outer.first else { return countsUp(numbers) }
    let known = Set(outer)
    return first.allSatisfy { $0 < 2 }
      && numbers.allSatisfy { known.contains(Array($0.dropLast())) }
  }

  /// Whether each number is the next one of its section, or the first one of the next section.
  private static func countsUp(_ numbers: [[Int]]) -> Bool {
    guard numbers[0] == [1, 1] else { return false }
    return zip(numbers, numbers.dropFirst()).allSatisfy { number, next in
      guard number.count == 2, next.count == 2 else { return false }
      return next == [number[0], number[1] + 1] || next == [number[0] + 1, 1]
    }
  }

  /// The parts of the number at the beginning, before a space: `2`, `2.`, `2.1`.
  private static func number(of text: Substring) -> [Int]? {
    let word = text.prefix(12).prefix { !$0.isWhitespace }
    let bare = word.last == "." ? word.dropLast() : word
    let parts = bare.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard word.endIndex < text.endIndex, parts.allSatisfy({ $0 != nil }) else { return nil }
    return parts.compactMap(\.self)
  }
}
