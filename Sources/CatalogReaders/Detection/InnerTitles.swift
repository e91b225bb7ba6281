import CatalogModel
import Diagnostics
import DocumentFormats

/// Headings and summaries within entries that are no labels: where each is there once, they may be errors of their own.
struct InnerTitles {
  /// Why codes may be missing: a sentence, or none.
  let reasons: [String]

  /// `lines` are those of the document.
  init(_ entries: [Entry], _ lines: [DocumentLine]) {
    let titles = lines.filter { $0.isSummary || $0.headingLevel != nil }
    let counts = titles.reduce(into: [:]) { $0[$1.text, default: 0] += 1 }
    let labels = LabelDictionary()
    let starts = Set(entries.map(\.source.line))
    let own = titles.filter { title in
      !starts.contains(title.number) && labels.column(title.text) == nil
        && (counts[title.text] ?? 0) * 4 <= max(4, entries.count)
    }
    let inner = entries.map { entry in
      own.numbered(entry.source.line...max(entry.source.line, entry.source.endLine))
    }
    let several = inner.firstIndex { $0.count > 1 }
    let count = inner.count { !$0.isEmpty }
    reasons =
      several.flatMap { index in
        count * 2 >= entries.count ? (entries[index], inner[index]) : nil
      }.map { entry, titles in
        "Within \(Quotation.of(entry.code.text)) stand titles of their own, such as "
          + "\(Quotation.of(String(titles[titles.startIndex].text.prefix(60))))."
      }.map { [$0] } ?? []
  }
}

extension [DocumentLine] {
  /// Those with these numbers, where all are in order.
  fileprivate func numbered(_ numbers: ClosedRange<Int>) -> ArraySlice<DocumentLine> {
    let first = firstPlace { $0.number >= numbers.lowerBound }
    let end = firstPlace { $0.number > numbers.upperBound }
    return self[first..<Swift.max(first, end)]
  }

  /// The place of the first one for which something holds that holds for all behind it, too.
  private func firstPlace(_ holds: (DocumentLine) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
