import DocumentFormats

/// Source code as tokens, with the partner of every bracket.
struct CodeText: Sendable {
  let tokens: [CodeToken]
  /// Those that say something.
  let comments: [CodeComment]
  /// The comments that hold members which were taken out of use.
  let commentedCode: [CodeComment]
  let directives: [Int]
  let regions: [CodeRegion]
  /// Whether every line is of a program.
  let isProgram: Bool
  /// By the places of opening brackets, those of the closing ones, and the other way round; -1 for
  /// other tokens and brackets without a partner.
  private let partners: [Int]

  init(_ lines: [DocumentLine]) {
    let basic = VisualBasicText(lines)
    let tokenizer = CodeTokenizer(basic?.lines ?? lines)
    let found = CommentedCode(tokenizer.comments)
    self.init(
      tokenizer, comments: found.remarks, commentedCode: found.code,
      isProgram: basic != nil || lines.contains { $0.beginsModule })
  }

  /// The text of a comment; those within it are left alone.
  init(ofComment lines: [DocumentLine]) {
    let tokenizer = CodeTokenizer(lines)
    self.init(tokenizer, comments: tokenizer.comments, commentedCode: [], isProgram: false)
  }

  private init(
    _ tokenizer: CodeTokenizer, comments: [CodeComment], commentedCode: [CodeComment],
    isProgram: Bool
  ) {
    self.isProgram = isProgram
    tokens = tokenizer.tokens
    (self.comments, self.commentedCode) = (comments, commentedCode)
    directives = tokenizer.directives
    regions = tokenizer.regions
    partners = Self.partners(in: tokens)
  }

  /// The place of the bracket that closes the one at a place.
  func end(of place: Int) -> Int? {
    partners[place] > place ? partners[place] : nil
  }

  /// The place behind a token, or behind the brackets that it opens.
  func following(_ place: Int) -> Int { (end(of: place) ?? place) + 1 }

  /// The place of the name of a symbol, as Ruby and Elixir have them, whose colon stands at a place: `:not_found`.
  func symbol(at place: Int) -> Int? {
    guard place + 1 < tokens.count, tokens[place].isMark(":") else { return nil }
    let name = tokens[place + 1]
    switch name.kind {
    case .word: return tokens[place].text.endIndex == name.text.startIndex ? place + 1 : nil
    case .string: return tokens[place].line == name.line ? place + 1 : nil
    case .number, .mark: return nil
    }
  }

  /// The range without `.freeze` behind the brackets at its end.
  func withoutFreeze(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 3, tokens[range.upperBound - 1].isWord("freeze"),
      tokens[range.upperBound - 2].isMark("."), tokens[range.upperBound - 3].kind == .mark
    else { return range }
    return range.lowerBound..<(range.upperBound - 2)
  }

  /// The one token that means something, where the others are marks of a symbol, or of a macro or a binary of Erlang:
  /// `:lost`, `?LOST`, `<<"lost"/utf8>>`; otherwise the range itself.
  func withoutSigils(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, range.count > 1 else { return range }
    if range.count == 2, let symbol = symbol(at: first) { return symbol..<(symbol + 1) }
    if range.count == 2, tokens[first].isMark("?") { return range.dropFirst() }
    let isBinary =
      4...6 ~= range.count && tokens[first].isMark("<<") && tokens[first + 1].kind == .string
      && tokens[range.upperBound - 1].isMark(">") && tokens[range.upperBound - 2].isMark(">")
    return isBinary ? (first + 1)..<(first + 2) : range
  }

  /// The parts of a range between tokens that a condition holds for, outside of inner brackets.
  func parts(of range: Range<Int>, at isSeparator: (CodeToken) -> Bool) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var place = start
    while place < range.upperBound {
      if isSeparator(tokens[place]) {
        parts.append(start..<place)
        start = place + 1
      }
      place = min(following(place), range.upperBound)
    }
    parts.append(start..<range.upperBound)
    return parts
  }

  /// The first place in a range, outside of inner brackets, that a condition holds for.
  func first(in range: Range<Int>, where condition: (CodeToken) -> Bool) -> Int? {
    var place = range.lowerBound
    while place < range.upperBound {
      if condition(tokens[place]) { return place }
      place = following(place)
    }
    return nil
  }

  private static func partners(in tokens: [CodeToken]) -> [Int] {
    var partners = Array(repeating: -1, count: tokens.count)
    var open: [Int] = []
    var counts: [Substring: Int] = [:]
    for (place, token) in tokens.enumerated() where token.kind == .mark {
      if closings[token.text] != nil {
        open.append(place)
        counts[token.text, default: 0] += 1
      } else if let opening = openings[token.text], counts[opening, default: 0] > 0 {
        while let last = open.popLast() {
          counts[tokens[last].text, default: 0] -= 1
          guard tokens[last].text == opening else { continue }
          partners[last] = place
          partners[place] = last
          break
        }
      }
    }
    return partners
  }

  private static let closings: [Substring: Substring] = ["(": ")", "[": "]", "{": "}"]
  private static let openings: [Substring: Substring] = [")": "(", "]": "[", "}": "{"]
}

extension DocumentLine {
  /// Whether it begins the module that a file of Erlang or Elixir is.
  fileprivate var beginsModule: Bool {
    indent == 0 && (text.hasPrefix("-module(") || text.hasPrefix("defmodule "))
  }
}
