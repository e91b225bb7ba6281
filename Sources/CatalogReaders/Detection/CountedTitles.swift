import CatalogModel
import Diagnostics
import DocumentFormats

/// Doubts about codes that only count things: headings as `1. No key` and `Error 2: No lock`, and one code
/// for all entries.
struct CountedTitles {
  private(set) var reasons: [String] = []

  /// Longer runs of numbers are hardly those of a list.
  private static let most = 20

  init(_ entries: [Entry], _ lines: [DocumentLine], byHeadings: Bool) {
    guard entries.count > 1 else { return }
    if let code = entries.first?.code, entries.allSatisfy({ $0.code.text == code.text }) {
      reasons.append("All entries have the one code \(Quotation.of(code.text)).")
    }
    guard byHeadings, entries.count <= Self.most else { return }
    let texts = Dictionary(lines.map { ($0.number, $0.text) }) { first, _ in first }
    let countsUp = entries.enumerated().allSatisfy { place, entry in
      entry.code.text == String(place + 1)
        && texts[entry.source.line].map { Self.counts($0, place + 1) } ?? false
    }
    guard countsUp else { return }
    reasons.append(
      "The codes only count the headings, from 1 to \(entries.count), like the numbers of a list.")
  }

  /// Whether a heading begins with a number and a mark behind it, perhaps behind a word that does not
  /// say that it is a code.
  private static func counts(_ heading: Substring, _ number: Int) -> Bool {
    let words = heading.split(separator: " ", maxSplits: 2)
    let place = words.prefix(2).firstIndex { word in
      word.dropLast() == String(number) && word.last.map { ".:)".contains($0) } ?? false
    }
    guard let place, words.count > place + 1 else { return false }
    return place == 0 || !["code", "status"].contains { words[0].lowercased().contains($0) }
  }
}
