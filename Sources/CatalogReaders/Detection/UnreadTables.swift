import CatalogModel
import Diagnostics
import DocumentFormats

/// Tables of which no row was read, though a column holds names like those of the codes, or several hold numbers that
/// their names do not explain: the codes of one card brand each.
struct UnreadTables {
  /// Why codes may be missing: a sentence, or none.
  let reasons: [String]

  /// Fewer rows do not show what a column holds.
  private static let least = 3
  /// In so few rows numbers may be anything.
  private static let leastOfNumbers = 5

  /// `lines` are those of the document.
  init(_ read: ReadDocument, _ lines: [DocumentLine]) {
    let tables = TableSample.tables(in: lines)
    let known = Set(read.entries.flatMap { [$0.code.text, $0.name].compactMap(\.self) })
    let forms = Set(read.entries.compactMap { Self.form(of: $0.code.text[...]) })
    let ends = tables.dropFirst().map(\.start) + [lines.count]
    let found = zip(tables, ends).lazy.compactMap { table, end -> (line: Int, code: String)? in
      let rows = lines[table.start..<max(table.start, end)].lazy
      guard !rows.contains(where: { read.coverage.roles[$0.number - 1] == .entry }),
        let code = Self.name(in: table, forms, known) ?? Self.number(in: table)
      else { return nil }
      return (lines[table.start].number, code)
    }.first
    reasons =
      found.map { line, code in
        [
          "The table on line \(line) was not read, and holds what looks like a code, "
            + "\(Quotation.of(code))."
        ]
      } ?? []
  }

  /// The first of several names in a column that are written as codes of the document are, most of them unknown.
  private static func name(
    in table: TableSample, _ forms: Set<WordForm>, _ known: Set<String>
  ) -> String? {
    for column in 0..<table.width where !isOfOthers(column, of: table) {
      let cells = cells(of: column, in: table)
      let names = cells.filter { form(of: $0[...]).map(forms.contains) ?? false }
      let others = Set(names).subtracting(known)
      guard others.count >= least, names.count * 5 >= table.rows.count * 4,
        others.count * 2 > Set(names).count
      else { continue }
      return names.first(where: others.contains)
    }
    return nil
  }

  /// The first of the numbers where two columns or more have hardly anything else.
  private static func number(in table: TableSample) -> String? {
    guard table.rows.count >= leastOfNumbers else { return nil }
    let columns = (0..<table.width).filter { column in
      guard let name = table.header?[column], !ColumnWords.isKnown(name) else { return false }
      let cells = cells(of: column, in: table)
      let numbers = cells.filter { WordForm($0[...]) == .number }
      return numbers.count * 2 >= table.rows.count && Set(numbers).count >= leastOfNumbers
    }
    guard columns.count > 1, let first = columns.first else { return nil }
    return cells(of: first, in: table).first { WordForm($0[...]) == .number }
  }

  /// Whether a column is called one of what stands beside codes, such as fields and types.
  private static func isOfOthers(_ column: Int, of table: TableSample) -> Bool {
    guard let name = table.header?[column] else { return false }
    return otherWords.contains { name.lowercased().contains($0) }
  }

  private static let otherWords = [
    "field", "param", "property", "attribute", "argument", "type", "option", "setting", "variable",
    "prefix", "method", "endpoint", "path", "header", "event", "version", "file",
  ]

  private static func cells(of column: Int, in table: TableSample) -> [String] {
    table.rows.compactMap { row in
      row.indices.contains(column) && row[column].utf8.count <= 120
        ? UnmarkedCode(row[column]).bare : nil
    }
  }

  /// The form of a word that is hardly one of the language; `nil` for others, and for numbers.
  private static func form(of word: Substring) -> WordForm? {
    guard let form = WordForm(word), CodeForm.isTelling(word) else { return nil }
    switch form {
    case .number, .word, .capitalizedWord, .mixed, .camel, .dotted: return nil
    case .upperSnake, .lowerSnake: return word.contains("_") ? form : nil
    case .prefixedNumber(let prefix): return prefix.contains(where: \.isLetter) ? form.family : nil
    case .hexadecimal: return form
    }
  }
}
