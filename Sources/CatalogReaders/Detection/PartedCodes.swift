import CatalogModel
import Diagnostics
import DocumentFormats

/// Codes and their names on lines of their own, as cells of a table are when it is copied: each code may be taken
/// for an entry without a text, or for the end of the text above.
struct PartedCodes {
  /// A sentence, or none.
  let reasons: [String]

  /// Fewer are what texts may end with.
  private static let least = 3

  /// `lines` are those of the document.
  init(_ entries: [Entry], _ lines: [DocumentLine]) {
    let texts = Dictionary(lines.map { ($0.number, $0.text) }) { first, _ in first }
    let pairs = zip(entries, entries.dropFirst()).compactMap { above, entry in
      Self.lastWord(of: above, texts).flatMap { word in
        Self.isNumber(word) != Self.isNumber(entry.code.text[...]) ? (word, entry) : nil
      }
    }
    let words = Set(pairs.map(\.0))
    guard let (word, entry) = pairs.first, words.count >= Self.least,
      words.count * 5 >= entries.count * 2, words.count * 10 >= pairs.count * 9
    else {
      reasons = []
      return
    }
    reasons = [
      "\(Quotation.of(String(word))) stands alone above \(Quotation.of(entry.code.text)), as do others "
        + "like it, and may be the code or the name of that."
    ]
  }

  /// What an entry is that has nothing but a code, and the number that is the last line of a text.
  private static func lastWord(of entry: Entry, _ texts: [Int: Substring]) -> Substring? {
    if !entry.hasWords, entry.fields.isEmpty, entry.status.isEmpty,
      entry.description.firstLine == nil
    {
      return entry.code.text[...]
    }
    guard entry.source.endLine > entry.source.line, let line = texts[entry.source.endLine],
      isNumber(line), entry.description.lines.last?.hasSuffix(line) ?? false
    else { return nil }
    return line
  }

  private static func isNumber(_ word: Substring) -> Bool {
    switch WordForm(word) {
    case .number, .hexadecimal, .prefixedNumber: true
    default: false
    }
  }
}
