/// The arms of a `switch`, `match` or `when`, of whatever language: what each is for, and what stands behind it.
///
/// An arm begins with `case` and its labels end at a colon or an arrow; or its labels end at an arrow and it ends at a
/// comma, behind its braces, or at its line.
struct CodeArms {
  struct Arm {
    var labels: [Range<Int>]
    var body: Range<Int>
  }

  /// Without those for all other values.
  private(set) var arms: [Arm] = []
  /// The tokens before the first arm, and the last token that belongs to the arms.
  let head: Range<Int>
  let end: Int
  private let code: CodeText

  private static let keywords: Set<Substring> = ["switch", "match", "when"]

  /// `nil` where no arms follow the keyword at a place.
  init?(_ code: CodeText, at place: Int) {
    guard Self.keywords.contains(code.tokens[place].text) else { return nil }
    self.code = code
    if let open = Self.brace(code, behind: place), let end = code.end(of: open) {
      (head, self.end) = (place..<(open + 1), end)
    } else if let colon = Self.colon(code, behind: place) {
      let indent = code.tokens[place].indent
      let rest = code.tokens[(colon + 1)...]
      let next = rest.firstIndex { $0.beginsLine && $0.indent <= indent } ?? code.tokens.count
      guard next > colon + 1 else { return nil }
      (head, end) = (place..<place, next - 1)
    } else {
      return nil
    }
    let start = head.isEmpty ? (Self.colon(code, behind: place) ?? place) + 1 : head.upperBound
    let body = start..<(head.isEmpty ? end + 1 : end)
    let hasCases = code.first(in: body) { $0.isWord("case") } != nil
    arms = hasCases ? cases(in: body) : arrows(in: body)
    arms.removeAll { $0.labels.isEmpty }
  }

  /// The brace that opens the body behind what is switched on.
  private static func brace(_ code: CodeText, behind place: Int) -> Int? {
    var place = place + 1
    for _ in 0..<20 {
      guard place < code.tokens.count else { return nil }
      let token = code.tokens[place]
      if token.isMark(";") || token.isMark(":") { return nil }
      if token.isMark("{") { return place }
      place = code.following(place)
    }
    return nil
  }

  /// The colon at the end of the keyword's line, behind which the body is indented.
  private static func colon(_ code: CodeText, behind place: Int) -> Int? {
    guard code.tokens[place].beginsLine else { return nil }
    let line = code.tokens[place...].prefix(20).prefix { $0.line == code.tokens[place].line }
    guard let last = line.last, last.isMark(":"), line.count > 2 else { return nil }
    return line.endIndex - 1
  }

  // MARK: Arms

  private func cases(in range: Range<Int>) -> [Arm] {
    let starts = places(in: range) {
      code.tokens[$0].isWord("case") || code.tokens[$0].isWord("default")
    }
    var arms: [Arm] = []
    for (start, next) in zip(starts, starts.dropFirst() + [range.upperBound]) {
      guard let (end, behind) = endOfLabels(from: start + 1, before: next) else { continue }
      let isCase = code.tokens[start].isWord("case")
      let labels = isCase ? labels(of: (start + 1)..<end) : []
      if let last = arms.last, last.body.isEmpty {
        arms[arms.count - 1] = Arm(labels: last.labels + labels, body: behind..<next)
      } else {
        arms.append(Arm(labels: labels, body: behind..<next))
      }
    }
    return arms
  }

  /// The colon or arrow behind the labels of a case, and the place behind it.
  private func endOfLabels(from start: Int, before end: Int) -> (Int, Int)? {
    var place = start
    while place < end {
      if code.tokens[place].isMark(":") { return (place, place + 1) }
      if let behind = arrow(at: place) { return (place, behind) }
      place = code.following(place)
    }
    return nil
  }

  private func arrows(in range: Range<Int>) -> [Arm] {
    var arms: [Arm] = []
    var start = range.lowerBound
    for place in places(in: range, where: { arrow(at: $0) != nil }) where place >= start {
      guard let behind = arrow(at: place), behind < range.upperBound else { continue }
      let end = endOfArm(from: behind, before: range.upperBound)
      arms.append(Arm(labels: labels(of: start..<place), body: behind..<end))
      start = end < range.upperBound && code.tokens[end].isMark(",") ? end + 1 : end
    }
    return arms
  }

  /// Where the body ends: at a comma, at the line behind its braces, or at the line that has the next arrow.
  private func endOfArm(from start: Int, before end: Int) -> Int {
    let isOfLines = code.tokens[start - 1].isMark(">")
    var place = min(code.following(start), end)
    while place < end {
      let token = code.tokens[place]
      if token.isMark(",") || token.isMark(";") { return place }
      if token.beginsLine,
        code.tokens[start].isMark("{") || beginsArm(place, before: end, goesOn: isOfLines)
      {
        return place
      }
      place = min(code.following(place), end)
    }
    return end
  }

  /// Whether the labels of the next arm begin on this line; behind a comma they go on below where lines part the arms.
  private func beginsArm(_ start: Int, before end: Int, goesOn: Bool) -> Bool {
    var place = start
    while place < end,
      !code.tokens[place].beginsLine || place == start
        || goesOn && code.tokens[place - 1].isMark(",")
    {
      if arrow(at: place) != nil { return true }
      place = code.following(place)
    }
    return false
  }

  /// The place behind `=>` or `->`.
  private func arrow(at place: Int) -> Int? {
    if code.tokens[place].isMark("=>") { return place + 1 }
    let isArrow =
      code.tokens[place].isMark("-") && place + 1 < code.tokens.count
      && code.tokens[place + 1].isMark(">")
    return isArrow ? place + 2 : nil
  }

  private func places(in range: Range<Int>, where condition: (Int) -> Bool) -> [Int] {
    var places: [Int] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if condition(place) { places.append(place) }
      place = code.following(place)
    }
    return places
  }

  // MARK: Labels

  /// The labels that a comma or a bar parts, without those for all other values.
  private func labels(of range: Range<Int>) -> [Range<Int>] {
    code.parts(of: range) { $0.isMark(",") || $0.isMark("|") }.compactMap { part in
      let label = bare(part)
      guard let last = label.last, !["_", "else", "default"].contains(code.tokens[last].text) else {
        return nil
      }
      return label
    }
  }

  /// A label without attributes, words and marks before it, and brackets behind it.
  private func bare(_ part: Range<Int>) -> Range<Int> {
    var start = part.lowerBound
    while start < part.upperBound {
      let token = code.tokens[start]
      if token.isMark("["), let end = code.end(of: start) {
        start = end + 1
      } else if Self.lead.contains(token.text) {
        start += 1
      } else {
        break
      }
    }
    start = min(start, part.upperBound)
    let open = (start..<part.upperBound).dropFirst().first {
      code.end(of: $0) == part.upperBound - 1
    }
    return start..<(open ?? part.upperBound)
  }

  private static let lead: Set<Substring> = ["#", "&", ".", "is", "let", "ref", "var"]
}
