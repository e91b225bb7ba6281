/// The footnotes of a row of wikitext: those of a code or a name stand behind the text of the row, for there they would
/// be a part of the code, and those of the names of columns below the table.
struct MediaWikiRow {
  private var notes: [String] = []
  private var tableNotes: [String] = []
  private var hasCells = false

  /// The footnotes to be written behind the text of a cell that has these itself.
  mutating func notes(behind text: String, _ own: [String], in tag: String) -> String {
    if tag == "caption" {
      tableNotes += own
      return ""
    }
    notes += own
    guard tag == "td" else { return "" }
    hasCells = true
    guard text.contains(" ") else { return "" }
    defer { notes = [] }
    return notes.wikiNotes
  }

  /// The footnotes to be written at the end of the row, within its last cell.
  mutating func end() -> String {
    defer { (notes, hasCells) = ([], false) }
    if hasCells { return notes.wikiNotes }
    tableNotes += notes
    return ""
  }

  /// The footnotes to be written below the table.
  mutating func takeTableNotes() -> [String] {
    defer { tableNotes = [] }
    return tableNotes
  }
}
