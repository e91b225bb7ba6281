import OrderedJSON

/// The records whose code is a range of numbers.
struct RangeTable: Sendable {
  private let ranges: [(numbers: ClosedRange<Int>, record: Int)]

  /// Numbers beyond this are not told apart in JavaScript; a range of such is not looked up.
  private static let exact = -9_007_199_254_740_991...9_007_199_254_740_991

  init(_ records: [SearchRecord]) {
    let ranges = records.enumerated().compactMap { number, record in
      record.range.map { (numbers: $0, record: number) }
    }
    self.ranges = ranges.filter {
      Self.exact.contains($0.numbers.lowerBound) && Self.exact.contains($0.numbers.upperBound)
    }
  }

  /// Arrays of the first number, the last and the record, ascending.
  var json: JSONValue {
    let sorted = ranges.sorted { left, right in
      (left.numbers.lowerBound, left.numbers.upperBound, left.record)
        < (right.numbers.lowerBound, right.numbers.upperBound, right.record)
    }
    return .array(
      sorted.map { range in
        .array([
          .integer(range.numbers.lowerBound), .integer(range.numbers.upperBound),
          .integer(range.record),
        ])
      })
  }
}
