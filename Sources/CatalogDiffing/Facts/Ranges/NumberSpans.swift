import CatalogModel

/// The codes of a catalog by their numbers: which of them stand for the numbers of a code or a range.
struct NumberSpans {
  /// Those of one category, written in one way.
  private struct Place: Hashable {
    let category: String
    let notation: NumberSpan.Notation
  }

  /// In the order of their first numbers.
  private struct Row {
    var firsts: [Int] = []
    /// Of this one and all before, the last number and who has it.
    var reaches: [(last: Int, holder: Int)] = []
    /// All last numbers, ascending.
    var lasts: [Int] = []
  }

  /// A range that takes more codes than that is not taken apart.
  private static let mostCodes = 1000

  private let rows: [Place: Row]

  /// Of the entries at `positions`, in the categories that `category` gives.
  init(_ positions: [Int], of entries: [Entry], category: (Entry) -> String) {
    var spans: [Place: [(numbers: ClosedRange<Int>, holder: Int)]] = [:]
    for position in positions {
      guard let span = NumberSpan(entries[position].code) else { continue }
      for notation in span.notations {
        let place = Place(category: category(entries[position]), notation: notation)
        spans[place, default: []].append((span.numbers, position))
      }
    }
    rows = spans.mapValues(Self.row)
  }

  private static func row(_ spans: [(numbers: ClosedRange<Int>, holder: Int)]) -> Row {
    let sorted = spans.sorted { left, right in
      (left.numbers.lowerBound, left.holder) < (right.numbers.lowerBound, right.holder)
    }
    let lasts = spans.map(\.numbers.upperBound).sorted()
    return sorted.reduce(into: Row(lasts: lasts)) { row, span in
      let reach = (last: span.numbers.upperBound, holder: span.holder)
      row.firsts.append(span.numbers.lowerBound)
      row.reaches.append(row.reaches.last.map { $0.last >= reach.last ? $0 : reach } ?? reach)
    }
  }

  /// The positions of as few entries as stand for all numbers of a span, in the order of these;
  /// `nil` where some numbers are nobody's.
  func holders(of span: NumberSpan, in category: String) -> [Int]? {
    span.notations.lazy.compactMap { notation in
      rows[Place(category: category, notation: notation)].flatMap { holders(of: span, in: $0) }
    }
    .first
  }

  private func holders(of span: NumberSpan, in row: Row) -> [Int]? {
    var holders: [Int] = []
    var next = span.numbers.lowerBound
    while holders.count < Self.mostCodes {
      let before = row.firsts.count(upTo: next)
      guard before > 0 else { return nil }
      let reach = row.reaches[before - 1]
      guard reach.last >= next else { return nil }
      holders.append(reach.holder)
      if reach.last >= span.numbers.upperBound { return holders }
      next = reach.last + 1
    }
    return nil
  }

  /// The position of the only entry that has numbers in common with a range.
  func onlyOne(overlapping span: NumberSpan, in category: String) -> Int? {
    guard let notation = span.notations.first,
      let row = rows[Place(category: category, notation: notation)]
    else { return nil }
    let begun = row.firsts.count(upTo: span.numbers.upperBound)
    let ended = row.lasts.count(upTo: span.numbers.lowerBound - 1)
    return begun - ended == 1 ? row.reaches[begun - 1].holder : nil
  }
}

extension [Int] {
  /// How many of these, which ascend, are no greater.
  fileprivate func count(upTo number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
