import CatalogModel
import Diagnostics

/// Codes that stand outside of the entries of the best way to read a document, and that another way
/// reads: a page may hold a table and a list.
struct OutsideEntries {
  /// Why the best way may lack codes, a sentence; `nil` where no other way reads any outside.
  let doubt: String?

  init(of best: ReadingCandidate, among others: some Sequence<ReadingCandidate>) {
    let lines = Set(best.read.entries.flatMap { $0.source.line...$0.source.endLine })
    let codes = Set(best.read.entries.flatMap { [$0.code.text, $0.name].compactMap(\.self) })
    let found = others.first { other in
      let entries = other.read.entries
      return entries.count > 1 && other.assessment.unique == 1
        && (other.isNamedTable
          ? entries.count > 2 && !Self.areStatuses(entries)
          : Self.areCodes(entries.map { $0.code.text[...] }))
        && entries.allSatisfy { entry in
          entry.hasWords && !codes.contains(entry.code.text)
            && lines.isDisjoint(with: entry.source.line...entry.source.endLine)
        }
    }
    doubt = found.map { other in
      "Outside of these entries, \(other.read.entries.count) more may be read by the shape "
        + "'\(other.instructions.shape.name)', such as "
        + "\(Quotation.of(other.read.entries[0].code.text))."
    }
  }

  /// Whether all are HTTP statuses, which many a page lists besides its codes.
  private static func areStatuses(_ entries: [Entry]) -> Bool {
    entries.allSatisfy { Int($0.code.text).map { 100...599 ~= $0 } ?? false }
  }

  /// Whether these are codes and nothing else: no statuses, years, items of a list or names of fields.
  private static func areCodes(_ words: [Substring]) -> Bool {
    words.allSatisfy { word in
      switch WordForm(word) {
      case .prefixedNumber(let prefix): prefix.contains(where: \.isLetter) && word.utf8.count > 2
      case .number: word.utf8.count > 3 && Int(word).map { !(1900...2100 ~= $0) } ?? true
      case .hexadecimal: true
      default: false
      }
    }
  }
}
