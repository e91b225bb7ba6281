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
      found.map {
        ["A table that was not read holds what looks like a code, \(Quotation.of(String($0)))."]
      } ?? []
  }
}
