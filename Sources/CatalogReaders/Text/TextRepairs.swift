import DocumentFormats
import CatalogModel

/// What a text lost when it was copied out of its page, and how it comes back.
package struct TextRepairs: Sendable {
  /// Words that were code spans. One of letters only is a code span just where it is glued to a
  /// neighbour, since it may be an ordinary word elsewhere; any other is one wherever it stands.
  package let literals: [String]
  /// The words with which a paragraph begins that follows the one before without a blank line.
  package let paragraphs: [String]

  package init(literals: [String] = [], paragraphs: [String] = []) {
    // The longest first, so that `auth_token` is not taken for `auth`.
    self.literals = literals.sorted { ($1.count, $0) < ($0.count, $1) }
    self.paragraphs = paragraphs.filter { !$0.isEmpty }
  }

  /// The prose of blocks of lines: lines of a block are joined by a space.
  func prose(_ blocks: [TextBlock]) -> Prose {
    var result: [Prose.Block] = []
    var items: [[Prose.Inline]] = []
    for block in blocks where !block.lines.isEmpty {
      switch block.kind {
      case .paragraph:
        result.appendList(&items)
        result += paragraphs(of: block.lines)
      case .item:
        items.append(inlines(of: block.lines))
      }
    }
    result.appendList(&items)
    return Prose(result)
  }

  private func inlines(of text: String) -> [Prose.Inline] {
    LiteralSpans(literals, in: text).inlines
  }

  /// The lines of a block, joined by spaces, with the code spans that their format knows.
  private func inlines(of lines: [DocumentLine]) -> [Prose.Inline] {
    guard lines.contains(where: { !$0.codeSpans.isEmpty }) else {
      return inlines(of: lines.map(\.text).joined(separator: " "))
    }
    if lines.count == 1 { return lines[0].codeSpanInlines }
    var result: [Prose.Inline] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { result.append(.text(" ")) }
      result += line.codeSpanInlines
    }
    return result.joiningTexts
  }

  /// The paragraphs in lines that no blank line parts.
  private func paragraphs(of lines: [DocumentLine]) -> [Prose.Block] {
    if lines.contains(where: { !$0.codeSpans.isEmpty }) { return [.paragraph(inlines(of: lines))] }
    return texts(of: lines).map { .paragraph(inlines(of: $0)) }
  }

  /// The text of each paragraph in lines that no blank line parts.
  private func texts(of lines: [DocumentLine]) -> [String] {
    var result: [String] = []
    for line in lines {
      for (index, part) in parts(of: line.text).enumerated() {
        let begins = index > 0 || paragraphs.contains { part.hasPrefix($0) }
        if begins || result.isEmpty {
          result.append(String(part))
        } else {
          result[result.count - 1] += " " + part
        }
      }
    }
    return result
  }

  /// A line parted before each opening of a paragraph that is glued to the text before it.
  private func parts(of line: Substring) -> [Substring] {
    guard !paragraphs.isEmpty else { return [line.trimmed] }
    var parts: [Substring] = []
    var start = line.startIndex
    var previous: Character = " "
    for index in line.indices {
      if !previous.isWhitespace, paragraphs.contains(where: { line[index...].hasPrefix($0) }) {
        parts.append(line[start..<index].trimmed)
        start = index
      }
      previous = line[index]
    }
    return parts + [line[start...].trimmed]
  }
}

extension [Prose.Block] {
  /// Adds the list of the items met so far, if there are any; then there are none.
  fileprivate mutating func appendList(_ items: inout [[Prose.Inline]]) {
    if !items.isEmpty { append(.list(items)) }
    items = []
  }
}
