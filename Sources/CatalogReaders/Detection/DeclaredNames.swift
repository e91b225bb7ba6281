import CatalogModel
import Diagnostics

/// Entries that say no more than the declarations of their names: `public static final int KEY_LOST`.
struct DeclaredNames {
  /// Why their codes may stand elsewhere: a sentence, or none.
  let reasons: [String]

  /// Fewer entries do not show what they have in common.
  private static let least = 5

  init(_ entries: [Entry]) {
    let declared = entries.filter { entry in
      guard let line = entry.description.firstLine, line.utf8.count <= 300 else { return false }
      let words = line.split(separator: " ")
      return words.count > 2 && words.last.map { $0 == entry.code.text } ?? false
    }
    let isMost = entries.count >= Self.least && declared.count * 2 > entries.count
    reasons =
      isMost
      ? ["\(Quotation.of(declared[0].code.text)) and others have declarations for texts."] : []
  }
}
