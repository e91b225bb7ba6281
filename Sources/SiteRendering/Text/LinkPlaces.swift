import ContentModel
import Diagnostics
import Markdown

/// Finds where links and HTML stand in a Markdown text. Asked for its links in their order.
struct LinkPlaces {
  private let document: SourceDocument
  /// The lines before the text.
  private let linesBefore: Int
  /// Where the place found last for each address ends.
  private var ends: [String: Int] = [:]

  init(_ text: MarkdownText) {
    document = text.document
    linesBefore = text.document.lineNumber(at: text.offsets.lowerBound) - 1
  }

  /// The range of a link's address, or of the line on which the link begins where the address is
  /// written in another way or elsewhere.
  mutating func range(of link: MarkdownLink) -> SourceRange {
    let number = min(linesBefore + link.line, document.lineCount)
    let line = document.range(ofLine: number)
    let start = max(line.lowerBound, ends[link.address] ?? 0)
    let end = max(start, endOfParagraph(from: number))
    guard let place = place(of: link.address, in: start..<end) else {
      return SourceRange(document, line)
    }
    ends[link.address] = place.upperBound
    return SourceRange(document, place)
  }

  /// The range of a tag, or of the line on which it begins where it goes on behind that.
  func range(of tag: MarkdownTag) -> SourceRange {
    let line = document.range(ofLine: min(linesBefore + tag.line, document.lineCount))
    let place = document[line].firstRange(of: tag.text).map { found in
      line.lowerBound + document[line][..<found.lowerBound].utf8.count
    }
    return SourceRange(document, place.map { $0..<($0 + tag.text.utf8.count) } ?? line)
  }

  /// The first place of an address where a link has its address.
  private func place(of address: String, in range: Range<Int>) -> Range<Int>? {
    guard !address.isEmpty else { return nil }
    let text = document[range]
    let place = text.ranges(of: address).first { found in
      ["](", "]( ", "<"].contains { text[..<found.lowerBound].hasSuffix($0) }
    }
    guard let place else { return nil }
    let start = range.lowerBound + text[..<place.lowerBound].utf8.count
    return start..<(start + text[place].utf8.count)
  }

  private func endOfParagraph(from line: Int) -> Int {
    var last = line
    while last < document.lineCount, document.line(last + 1).contains(where: { !$0.isWhitespace }) {
      last += 1
    }
    return document.range(ofLine: last).upperBound
  }
}
