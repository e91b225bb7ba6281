import DocumentFormats

/// Which lines of a document are the titles of its tables, to be proposed as categories.
struct CategoryTitles {
  private(set) var category: String?
  private(set) var sections: [SectionRule] = []

  /// `starts` are the indices of the first lines of tables, in order; `isContent` says which lines
  /// are part of one.
  init(of starts: [Int], in lines: [DocumentLine], isContent: (DocumentLine) -> Bool) {
    let hasHeadings = lines.contains { $0.headingLevel != nil }
    if hasHeadings {
      let firstHeading = lines.firstIndex { $0.headingLevel != nil } ?? lines.count
      if let start = starts.first, start < firstHeading {
        category = Self.title(above: start, downTo: 0, in: lines)?.title ?? Self.fallback
      }
      return
    }
    var end = 0
    var titles: [Title] = []
    for start in starts {
      let floor = lines[end..<max(end, start)].lastIndex(where: isContent).map { $0 + 1 } ?? end
      if let title = Self.title(above: start, downTo: floor, in: lines) { titles.append(title) }
      end = start
    }
    decide(titles, isFirstUntitled: titles.first.map { $0.index > (starts.first ?? 0) } ?? true)
    if category == nil,
      sections.isEmpty || titles.first.map({ $0.index > (starts.first ?? 0) }) == true
    {
      category = Self.firstLine(of: lines) ?? Self.fallback
    }
  }

  private struct Title {
    let title: String
    let line: String
    let marks: String
    let index: Int
  }

  private static let fallback = "Error codes"

  private mutating func decide(_ titles: [Title], isFirstUntitled: Bool) {
    var seen: Set<String> = []
    let distinct = titles.filter { seen.insert($0.line).inserted }
    if distinct.count == 1, !isFirstUntitled {
      category = distinct[0].title
    } else if distinct.count > 0, distinct.count <= 200 {
      sections = distinct.compactMap { title in
        let inner = title.title.patternEscaped
        let pattern =
          title.line == title.title
          ? inner : title.line.patternEscaped.replacingFirst(inner, with: "(?<title>\(inner))")
        return (try? Pattern(pattern)).map { SectionRule(heading: $0) }
      }
    }
  }

  /// The last line like a heading above a table, and below the table before.
  private static func title(
    above start: Int, downTo floor: Int, in lines: [DocumentLine]
  ) -> Title? {
    var nearest: Title?
    var telling: Title?
    var isAdjacent = true
    for index in stride(from: start - 1, through: max(floor, start - 60), by: -1) {
      if lines[index].isBlank { continue }
      defer { isAdjacent = false }
      let bullet = isAdjacent ? Bullet.text(of: lines[index]) : nil
      guard let title = heading(lines[index], index, bullet) else { continue }
      if !title.marks.isEmpty || isAdjacent { return title }
      nearest = nearest ?? title
      if telling == nil, isTelling(title.title) { telling = title }
    }
    return telling ?? nearest
  }

  /// Whether a title speaks of codes.
  private static func isTelling(_ title: String) -> Bool {
    let words = title.lowercased()
    return tellingWords.contains { words.firstRange(of: $0) != nil }
  }

  private static let tellingWords = [
    "error", "code", "status", "response", "exception", "fault", "message", "reason", "result",
    "fehler", "erreur", "erro", "código", "错误", "状态", "错", "エラー", "コード", "ошиб", "код", "오류",
  ]

  /// Words with which sentences begin, and titles seldom.
  private static let sentenceWords: Set<String> = [
    "the", "this", "these", "those", "if", "you", "see", "for", "when", "below", "note", "each",
    "it", "we", "use", "in", "here", "following", "all", "note:", "please", "last", "updated",
    "table", "back", "next", "prev", "previous", "skip", "copy",
  ]

  /// `bullet` is what stands behind the line's bullet, where one may be.
  private static func heading(
    _ line: DocumentLine, _ index: Int, _ bullet: Substring? = nil
  ) -> Title? {
    let text = bullet ?? line.text
    guard line.row == nil, line.text.utf8.count <= 90, let first = text.first else { return nil }
    var bare = text.drop { $0 == "#" }.trimmed
    let isBold = bare.hasPrefix("**") && bare.hasSuffix("**") && bare.count > 4
    if isBold { bare = bare.dropFirst(2).dropLast(2).trimmed }
    let marks = first == "#" ? "#" : isBold ? "**" : ""
    guard let last = bare.last, bare.contains(where: \.isLetter),
      bare.firstPipe == nil, bare.split(separator: " ").count <= 10
    else { return nil }
    if marks.isEmpty {
      guard first.isLetter || first.isNumber, !".,;!?{}[]<>\"。，；？！、|".contains(last),
        !bare.contains(where: { "{}<>=\"".contains($0) }) || bare.contains(" \""),
        first.isUppercase || !first.isLetter || !first.isASCII, !HeaderWords.isNameOfText(bare),
        !sentenceWords.contains(bare.prefix { !$0.isWhitespace }.lowercased()),
        !":：".contains(last) || bare.split(separator: " ").count <= 5
      else { return nil }
    }
    let title = String(last == ":" || last == "：" ? bare.dropLast().trimmed : bare)
    return Title(title: title, line: String(line.text), marks: marks, index: index)
  }

  /// The title of the page, where its first line is like one.
  private static func firstLine(of lines: [DocumentLine]) -> String? {
    guard let index = lines.firstIndex(where: { !$0.isBlank }) else { return nil }
    return heading(lines[index], index)?.title
  }
}

extension String {
  fileprivate func replacingFirst(_ part: String, with other: String) -> String {
    guard let place = firstRange(of: part) else { return self }
    return self[..<place.lowerBound] + other + self[place.upperBound...]
  }
}
