import CatalogModel
import Diagnostics

/// Signs that the codes of tables are of different kinds: of two lists, or of several systems side by side.
struct TableDoubts {
  /// A sentence for each.
  private(set) var reasons: [String] = []

  /// Fewer rows do not show what a column holds.
  private static let least = 4

  init(_ entries: [Entry]) {
    findOtherList(in: entries)
    findOtherCodes(in: entries)
  }

  /// A code that stands again in its category, in a table that calls its codes by another name, is another one.
  private mutating func findOtherList(in entries: [Entry]) {
    var columns: [EntryKey: String] = [:]
    for entry in entries {
      guard let column = entry.codeColumn else { continue }
      guard let first = columns[entry.key] else {
        columns[entry.key] = column
        continue
      }
      guard ColumnName(first) != ColumnName(column) else { continue }
      reasons.append(
        "\(Quotation.of(entry.code.text)) stands below \(Quotation.of(first)) and again below "
          + "\(Quotation.of(column)), in one category.")
      return
    }
  }

  /// A column of codes like those that were taken, with a name that says no less of codes: `Visa`, `Mastercard`.
  private mutating func findOtherCodes(in entries: [Entry]) {
    guard let column = entries.first?.codeColumn else { return }
    let rows = entries.filter { $0.codeColumn == column }
    guard rows.count >= Self.least else { return }
    let names = Set(rows.flatMap { $0.fields.map(\.name) }).sorted()
    let other = names.first { name in
      guard Self.namesCodesAsWell(name, as: column) else { return false }
      let like = rows.filter { row in
        row.fields.contains { $0.name == name && Self.isLike(row.code.text, $0.value) }
      }
      return like.count * 5 >= rows.count * 4
    }
    guard let other else { return }
    reasons.append(
      "The column \(Quotation.of(other)) holds codes as well as \(Quotation.of(column)) does.")
  }

  private static func namesCodesAsWell(_ name: String, as column: String) -> Bool {
    if ColumnWords.isOfSomeCodes(column) { return ColumnWords.isOfSomeCodes(name) }
    return !ColumnWords.isKnown(column) && !ColumnWords.isKnown(name)
  }

  private static func isLike(_ code: String, _ value: String) -> Bool {
    guard let form = WordForm(UnmarkedCode(value).bare[...]), form == WordForm(code[...]) else {
      return false
    }
    return form != .word && form != .capitalizedWord
  }
}

extension Entry {
  /// What the column is called that the code stands in.
  fileprivate var codeColumn: String? {
    for origin in origins where origin.property == .code {
      if case .column(let name) = origin.place { return name }
    }
    return nil
  }
}
