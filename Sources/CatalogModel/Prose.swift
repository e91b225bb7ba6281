/// A vendor's text: paragraphs and lists of plain words and code spans. Never markup.
package struct Prose: Sendable, Hashable {
  package let blocks: [Block]

  /// A paragraph or a list.
  package enum Block: Sendable, Hashable {
    case paragraph([Inline])
    /// One item each; never nested.
    case list([[Inline]])
  }

  /// A stretch of a line.
  package enum Inline: Sendable, Hashable {
    case text(String)
    case code(String)

    /// The characters as a reader sees them.
    package var characters: String {
      switch self {
      case .text(let text), .code(let text): text
      }
    }
  }

  package init(_ blocks: [Block] = []) { self.blocks = blocks }

  /// One paragraph of plain words; empty for an empty text.
  package init(text: String) {
    self.init(text.isEmpty ? [] : [.paragraph([.text(text)])])
  }

  package var isEmpty: Bool { blocks.isEmpty }

  /// The characters without marks: a line for each paragraph and list item.
  package var plainText: String {
    // Most texts are one paragraph.
    if blocks.count == 1, case .paragraph(let line) = blocks[0] {
      return Block.characters(of: line)
    }
    return lines.joined(separator: "\n")
  }

  /// The characters of each paragraph and list item.
  package var lines: [String] { blocks.flatMap(\.lines) }

  /// The characters of the first paragraph or item.
  package var firstLine: String? {
    switch blocks.first {
    case .paragraph(let inlines): Block.characters(of: inlines)
    case .list(let items): items.first.map(Block.characters)
    case nil: nil
    }
  }
}

extension Prose.Block {
  /// The characters of each paragraph or item.
  fileprivate var lines: [String] {
    switch self {
    case .paragraph(let inlines): [Self.characters(of: inlines)]
    case .list(let items): items.map(Self.characters)
    }
  }

  fileprivate static func characters(of line: [Prose.Inline]) -> String {
    if line.count == 1 { return line[0].characters }
    var text = ""
    text.reserveCapacity(line.reduce(0) { $0 + $1.characters.utf8.count })
    for inline in line { text += inline.characters }
    return text
  }
}
