/// How deep the lines of a document stand in lists and definitions.
struct IndentLevels {
  struct Level {
    /// The column of the document at which its text begins.
    let column: Int
    /// The indent of its text, and that of the bullets in it.
    let text: Int
    let bullet: Int
  }

  private var levels: [Level] = []

  /// The level that is open.
  var current: Level { levels.last ?? Level(column: 0, text: 0, bullet: 0) }

  /// Ends the levels that a column stands outside of.
  mutating func close(before column: Int) {
    while let last = levels.last, column < last.column { levels.removeLast() }
  }

  /// Begins the text of an item whose bullet stands in the level that is open.
  mutating func openItem(column: Int) {
    let bullet = current.bullet
    levels.append(Level(column: column, text: bullet + 2, bullet: bullet + 4))
  }

  /// Begins a text that is indented by some more columns.
  mutating func open(column: Int, indent: Int) {
    let text = current.text + indent
    let bullet = indent == 0 ? current.bullet : text
    levels.append(Level(column: column, text: text, bullet: bullet))
  }
}
