/// The parts of a page that its author marked as what it is about.
struct HTMLRegions {
  enum Kind {
    case main
    case article
    /// A block that is called the content.
    case content
  }

  private var contents = Regions()
  private var mains = Regions()
  private var articles = Regions()

  /// Ranges of lines that do not nest: of those within another one nothing is kept.
  private struct Regions {
    var ranges: [Range<Int>] = []
    private var depth = 0
    private var start = 0

    mutating func begin(at line: Int) {
      if depth == 0 { start = line }
      depth += 1
    }

    mutating func end(at line: Int) {
      depth -= 1
      if depth == 0 { ranges.append(start..<max(start, line)) }
    }

    /// The only range that has content.
    func only(in lines: [DocumentLine]) -> Range<Int>? {
      let full = ranges.filter { range in lines[range].contains { !$0.isBlank } }
      return full.count == 1 ? full[0] : nil
    }
  }

  mutating func begin(_ kind: Kind, at line: Int) {
    switch kind {
    case .main: mains.begin(at: line)
    case .article: articles.begin(at: line)
    case .content: contents.begin(at: line)
    }
  }

  mutating func end(_ kind: Kind, at line: Int) {
    switch kind {
    case .main: mains.end(at: line)
    case .article: articles.end(at: line)
    case .content: contents.end(at: line)
    }
  }

  /// The lines of the document proper: the main part where there is one, or the article where there
  /// is one; in a main part the article that makes up most of it. Where there is neither, what is
  /// called the content, if it makes up most of the page. Otherwise all lines.
  func document(in lines: [DocumentLine]) -> ArraySlice<DocumentLine> {
    let article = articles.only(in: lines)
    guard let main = mains.only(in: lines) else {
      return article.map { lines[$0] } ?? most(of: lines[...], contents.only(in: lines))
    }
    return most(of: lines[main], article)
  }

  /// A part of the lines if it is more than half of them by length, otherwise all.
  private func most(
    of lines: ArraySlice<DocumentLine>, _ part: Range<Int>?
  ) -> ArraySlice<DocumentLine> {
    guard let part, lines.startIndex <= part.lowerBound, part.upperBound <= lines.endIndex else {
      return lines
    }
    let isMost = 2 * Self.length(of: lines[part]) > Self.length(of: lines)
    return isMost ? lines[part] : lines
  }

  private static func length(of lines: ArraySlice<DocumentLine>) -> Int {
    lines.reduce(0) { $0 + $1.text.utf8.count }
  }
}
