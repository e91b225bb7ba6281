import CatalogModel
import OrderedJSON

/// A finding on what an entry says in one column, where the other side says nothing in it.
struct ColumnFinding {
  let column: Column
  let finding: Finding

  /// A column that came or left as a whole is read as one change.
  private static let fewest = 5

  /// The findings in their order. Those on a column in which `side` says nothing of any code, and of which
  /// there are several, are one: `summary` says it of so many codes.
  static func joined(
    _ found: [ColumnFinding], nowhereOn side: Finding.Side, of comparison: CatalogComparison,
    _ summary: (Column, Int) -> Sentence
  ) -> [Finding] {
    let entries = side == .base ? comparison.base.entries : comparison.revision.entries
    let columns = Dictionary(grouping: found, by: \.column).filter { column, found in
      found.count >= fewest && !entries.contains(where: column.isFilled)
    }
    var seen: Set<Column> = []
    return found.compactMap { item in
      guard let all = columns[item.column] else { return item.finding }
      guard seen.insert(item.column).inserted else { return nil }
      return Finding(joining: all.map(\.finding), summary(item.column, all.count))
    }
  }
}
