import DocumentFormats

/// A paragraph or a list item as the lines that it stood on.
struct TextBlock: Sendable {
  enum Kind: Sendable { case paragraph, item }

  let kind: Kind
  var lines: [DocumentLine] = []
}

extension [TextBlock] {
  /// Adds a line to the block at the end; where there is none, a paragraph begins.
  mutating func append(_ line: DocumentLine) {
    if isEmpty { beginBlock(.paragraph) }
    self[count - 1].lines.append(line)
  }

  /// Begins a block; one that got no line yet is replaced.
  mutating func beginBlock(_ kind: TextBlock.Kind) {
    if last?.lines.isEmpty == true { removeLast() }
    append(TextBlock(kind: kind))
  }

  /// The paragraphs and list items of lines that belong to no entry.
  init(lines: some Sequence<DocumentLine>) {
    self.init()
    for line in lines {
      if line.isBlank {
        beginBlock(.paragraph)
      } else if let item = Bullet.text(of: line) {
        beginBlock(.item)
        append(DocumentLine(line, text: item))
      } else {
        append(line)
      }
    }
  }
}
