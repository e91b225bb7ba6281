import CatalogModel
import Diagnostics

/// Entries as a table for a terminal: code, name or label, status, and as much of the summary as fits.
struct EntryTable {
  /// In columns of the terminal, 40 or more.
  let width: Int

  func lines(of read: [Entry], titles: [String: String]) -> [String] {
    let codeWidth = Self.width(of: read.map(\.code.text), least: 4, most: width / 3)
    let nameWidth = Self.width(
      of: read.map { $0.name ?? $0.label ?? "" }, least: 0, most: width / 4)
    var lines: [String] = []
    var category: String?
    for entry in read {
      if entry.category != category {
        category = entry.category
        lines += lines.isEmpty ? [] : [""]
        lines.append(TerminalText.line(titles[entry.category] ?? entry.category))
      }
      lines.append(row(entry, codeWidth, nameWidth))
    }
    return lines
  }

  private func row(_ entry: Entry, _ codeWidth: Int, _ nameWidth: Int) -> String {
    let cells: [String?] = [
      Self.cell(entry.code.text, codeWidth),
      nameWidth == 0 ? nil : Self.cell(entry.name ?? entry.label ?? "", nameWidth),
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
