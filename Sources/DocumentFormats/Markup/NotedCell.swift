/// A cell of a table without its footnotes, and these.
struct NotedCell {
  var lines: [DocumentLine]
  var notes: [InlineText] = []

  /// Whether it is a text, and no code or name.
  private var isText: Bool { lines.count > 1 || lines.contains { $0.text.contains(" ") } }

  private var length: Int { lines.reduce(0) { $0 + $1.text.utf8.count } }

  /// Whether another cell of the row is the better place for a footnote.
  fileprivate func isLess(than other: NotedCell) -> Bool {
    isText == other.isText ? length < other.length : other.isText
  }

  fileprivate var takesOwnNotes: Bool { isText }

  /// Adds footnotes in brackets to its last line.
  fileprivate mutating func take(_ notes: [InlineText]) {
    guard let last = lines.popLast() else { return }
    var text = InlineText()
    text.append(last)
    for note in notes { text.append(note: note) }
    lines.append(text.line(at: last.number...last.endNumber, indent: last.indent))
  }
}

extension [NotedCell] {
  /// Puts the footnotes of each cell behind its text; those of a code or a name behind the text of its row, for there
  /// they would be a part of the code.
  mutating func placeNotes() {
    for index in indices where !self[index].notes.isEmpty {
      let others = indices.filter { $0 != index && !self[$0].lines.isEmpty }
      let best = others.max { self[$0].isLess(than: self[$1]) }
      let target = self[index].takesOwnNotes ? index : best ?? index
      self[target].take(self[index].notes)
      self[index].notes = []
    }
  }
}
