/// A manual page as a terminal shows it: titles in capitals at the margin, those of parts of sections
/// a little further right, all else indented.
struct PrintedManual {
  /// The levels of the lines that are headings, by their indices; none for any other text.
  private(set) var levels: [Int: Int] = [:]

  init(_ lines: [DocumentLine]) {
    let margin = lines.lazy.filter { !$0.isBlank && $0.indent == 0 }.map(\.text)
    guard margin.contains(where: ManualTitles.isOne),
      margin.allSatisfy({ Self.isRunningHead($0) || Self.mayBeTitle($0) })
    else { return }
    let texts = lines.indices.filter { !lines[$0].isBlank }
    var (titles, heads, known): ([Int], [Int], Int) = ([], [], 0)
    for (place, index) in texts.enumerated() where lines[index].indent == 0 {
      let text = lines[index].text
      if Self.isRunningHead(text) {
        heads.append(index)
      } else {
        guard place + 1 < texts.count, lines[texts[place + 1]].indent > 0 else { return }
        titles.append(index)
        if ManualTitles.isOne(text) { known += 1 }
      }
    }
    guard known > 0, known * 3 >= titles.count * 2 else { return }
    for index in heads { levels[index] = 1 }
    for index in titles { levels[index] = 2 }
    addParts(lines, texts)
  }

  /// The titles of parts of sections stand behind blank lines, less indented than all texts.
  private mutating func addParts(_ lines: [DocumentLine], _ texts: [Int]) {
    let firsts = zip(texts, texts.dropFirst()).filter { levels[$0.0] == 2 }
    guard let indent = firsts.map({ lines[$0.1].indent }).max() else { return }
    for (index, next) in zip(texts, texts.dropFirst()) {
      guard 1..<indent ~= lines[index].indent, lines[next].indent >= indent,
        index > 0, lines[index - 1].isBlank || levels[index - 1] == 2
      else { continue }
      levels[index] = 3
    }
  }

  private static func mayBeTitle(_ line: Substring) -> Bool {
    line.utf8.count <= 80 && ManualTitles.isInCapitals(line)
  }

  /// Whether a line is that at the top or the foot of each page, with the name of the page and its
  /// section at one end at least: `OPEN(2)    System calls    OPEN(2)`.
  private static func isRunningHead(_ line: Substring) -> Bool {
    guard line.utf8.count <= 200, line.firstRange(of: "   ") != nil else { return false }
    let words = line.split(whereSeparator: \.isWhitespace)
    return [words.first, words.last].contains { $0.map(isPage) ?? false }
  }

  /// Whether a word is the name of a page and its section: `open(2)`.
  private static func isPage(_ word: Substring) -> Bool {
    guard word.last == ")", let bracket = word.lastIndex(of: "("), bracket > word.startIndex else {
      return false
    }
    let section = word[bracket...].dropFirst().dropLast()
    return section.utf8.count <= 4 && section.first.map { "123456789n".contains($0) } == true
  }
}
