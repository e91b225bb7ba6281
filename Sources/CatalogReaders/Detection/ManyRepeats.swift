import CatalogModel
import Diagnostics

/// Codes of which many stand again in their category, each time with another text: perhaps the codes are elsewhere.
struct ManyRepeats {
  /// A sentence, or none.
  let reasons: [String]

  /// Fewer are what vendors have several times.
  private static let least = 5

  init(_ entries: [Entry]) {
    var texts: [EntryKey: Set<Prose>] = [:]
    var again: [Entry] = []
    for entry in entries {
      let isNew = texts[entry.key, default: []].insert(entry.description).inserted
      if isNew, texts[entry.key].map({ $0.count > 1 }) ?? false { again.append(entry) }
    }
    guard let first = again.first, again.count >= Self.least, again.count * 3 >= entries.count
    else {
      reasons = []
      return
    }
    reasons = [
      "Of \(entries.count) codes, \(again.count) stand again with another text, such as "
        + "\(Quotation.of(first.code.text))."
    ]
  }
}
