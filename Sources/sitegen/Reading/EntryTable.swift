import CatalogModel
import Diagnostics

/// Entries as a table for a terminal: code, name or label, status, and as much of the summary as fits.
struct EntryTable {
  /// In columns of the terminal, 40 or more.
  let width: Int

  /// Some hundred lines each.
  private static let pieceSize = 1 << 16

  /// Hands out the table piece by piece, each of whole lines.
  func write(_ read: [Entry], titles: [String: String], _ output: (String) throws -> Void)
    throws
  {
    let codeWidth = Self.width(of: read.map(\.code.text), least: 4, most: width / 3)
    let nameWidth = Self.width(
      of: read.map { $0.nameOrLabel ?? "" }, least: 0, most: width / 4)
    var piece = ""
    var category: String?
    for entry in read {
      if entry.category != category {
        piece += category == nil ? "" : "\n"
        category = entry.category
        piece += TerminalText.line(titles[entry.category] ?? entry.category) + "\n"
      }
      piece += row(entry, codeWidth, nameWidth) + "\n"
      if piece.utf8.count > Self.pieceSize {
        try output(piece)
        piece = ""
      }
    }
    try output(piece)
  }

  private func row(_ entry: Entry, _ codeWidth: Int, _ nameWidth: Int) -> String {
    let cells: [String?] = [
      Self.cell(entry.code.text, codeWidth),
      nameWidth == 0 ? nil : Self.cell(entry.nameOrLabel ?? "", nameWidth),
      entry.status.isEmpty ? nil : entry.status.map(String.init).joined(separator: ","),
      entry.description.firstLine.map(TerminalText.line),
    ]
    let line = "  " + cells.compactMap(\.self).joined(separator: "  ")
    return line.count <= width ? line : line.prefix(width - 1) + "…"
  }

  private static func width(of texts: [String], least: Int, most: Int) -> Int {
    min(most, texts.reduce(least) { max($0, $1.count) })
  }

  private static func cell(_ text: String, _ width: Int) -> String {
    let visible = TerminalText.line(text)
    let count = visible.count
    return count <= width
      ? visible + String(repeating: " ", count: width - count) : visible.prefix(width - 1) + "…"
  }
}
