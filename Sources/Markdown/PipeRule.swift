/// The line below the header of a table, which tells where the texts of each column stand: `| --- | :-: |`.
package struct PipeRule: Sendable, Equatable {
  package enum Alignment: Sendable, Equatable {
    case none, start, center, end
  }

  /// One for each column; never empty.
  package let columns: [Alignment]

  /// `nil` for any other line.
  package init?(_ line: Substring) {
    let bytes = line.utf8
    guard bytes.allSatisfy({ Self.marks.contains($0) }), bytes.contains(UInt8(ascii: "-")) else {
      return nil
    }
    let cells = PipeRow.cells(of: line)
    columns = cells.compactMap(Self.alignment)
    if columns.count != cells.count { return nil }
  }

  private static let marks = Array("-:| \t".utf8)

  /// `nil` where a cell is no run of dashes between colons.
  private static func alignment(_ cell: String) -> Alignment? {
    var dashes = cell.utf8[...]
    let isAtStart = dashes.first == UInt8(ascii: ":")
    if isAtStart { dashes.removeFirst() }
    let isAtEnd = dashes.last == UInt8(ascii: ":")
    if isAtEnd { dashes.removeLast() }
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    return switch (isAtStart, isAtEnd) {
    case (true, true): .center
    case (true, false): .start
    case (false, true): .end
    case (false, false): Alignment.none
    }
  }
}
