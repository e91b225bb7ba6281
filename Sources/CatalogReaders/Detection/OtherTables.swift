import CatalogModel
import Diagnostics
import DocumentFormats

/// Rows of tables that were not read, whose first cells are like the codes of those that were.
struct OtherTables {
  /// Why codes may be missing: a sentence, or none.
  let reasons: [String]

  /// `lines` are those of the document.
  init(_ read: ReadDocument, _ lines: [DocumentLine]) {
    let known = Set(read.entries.map(\.code.text))
    let forms = Set(read.entries.compactMap { WordForm($0.code.text[...]) })
    let found = lines.lazy.compactMap { line -> Substring? in
      guard case .ignored = read.coverage.roles[line.number - 1],
        let cell = line.row?.cells.first?.first(where: { !$0.isBlank })
      else { return nil }
      let word = UnmarkedCode(cell.text).bare[...]
      guard case .prefixedNumber(let prefix)? = WordForm(word), word.utf8.count > 2,
        prefix.contains(where: \.isLetter), forms.contains(.prefixedNumber(prefix: prefix)),
        !known.contains(String(word))
      else { return nil }
      return word
    }.first
    reasons =
      (found ?? Self.numberBesideText(read, lines)).map {
        ["A table that was not read holds what looks like a code, \(Quotation.of(String($0)))."]
      } ?? []
  }

  /// The first number of a table that is not read, in which numbers stand before texts, as its header says.
  private static func numberBesideText(
    _ read: ReadDocument, _ lines: [DocumentLine]
  ) -> Substring? {
    let codes = Set(read.entries.map(\.code.text))
    var isOfValues = false
    var numbers: [Substring] = []
    for line in lines {
      guard let row = line.row, case .ignored = read.coverage.roles[line.number - 1] else {
        continue
      }
      let texts = row.cells.map { $0.first { !$0.isBlank }?.text ?? "" }
      if row.beginsTable || row.isHeader {
        isOfValues =
          texts.first.map { ColumnWords.isOfValues(String($0)) } == true
          && texts.contains { ColumnWords.role(named: String($0)) == .description }
      } else if isOfValues, let word = texts.first, WordForm(word) == .number {
        numbers.append(word)
      }
    }
    return numbers.first { !codes.contains(String($0)) }
  }
}
