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
  /// By the places of opening brackets, those of the closing ones, and the other way round; -1 for
  /// other tokens and brackets without a partner.
  private let partners: [Int]

  init(_ lines: [DocumentLine]) {
    let tokenizer = CodeTokenizer(lines)
    let found = CommentedCode(tokenizer.comments)
    self.init(tokenizer, comments: found.remarks, commentedCode: found.code)
  }

  /// The text of a comment; those within it are left alone.
  init(ofComment lines: [DocumentLine]) {
    let tokenizer = CodeTokenizer(lines)
    self.init(tokenizer, comments: tokenizer.comments, commentedCode: [])
  }

  private init(
    _ tokenizer: CodeTokenizer, comments: [CodeComment], commentedCode: [CodeComment]
  ) {
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
