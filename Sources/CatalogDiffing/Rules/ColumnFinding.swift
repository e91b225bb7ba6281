import CatalogModel
import OrderedJSON

/// A finding on what an entry says in one column, where the other side says nothing in it.
struct ColumnFinding {
  let column: Column
  let finding: Finding

  /// A column that came or left as a whole is read as one change.
  static let fewest = 5

  /// What is said of a whole column: how many codes there are, and, where others have the column on both
  /// sides, below which headings: ` below 'Cards'`.
  typealias Summary = (_ column: Column, _ count: Int, _ place: Sentence) -> Sentence

  /// The findings in their order. Those on a column in which `side` says nothing of any code, or of any of
  /// the category, and of which there are several, are one.
  static func joined(
    _ found: [ColumnFinding], nowhereOn side: ComparedSide, of comparison: CatalogComparison,
    _ summary: Summary
  ) -> [Finding] {
    let all = Dictionary(grouping: found, by: \.column).filter { $0.value.count >= fewest }
    let columns = all.compactMapValues { found -> WholeColumn? in
      let column = WholeColumn(found, on: side, of: comparison)
      return column.findings.count >= fewest ? column : nil
    }
    var seen: Set<Column> = []
    return found.compactMap { item in
      guard let column = columns[item.column], column.has(item.finding) else { return item.finding }
      guard seen.insert(item.column).inserted else { return nil }
      return Finding(
        joining: column.findings, summary(item.column, column.findings.count, column.place))
    }
  }
}

/// What came or left with a column of all tables, or of those below some headings.
private struct WholeColumn {
  let findings: [Finding]
  /// ` below 'Cards'`; nothing where it is a column of all tables.
  let place: Sentence
  private let keys: Set<EntryKey>

  /// `side` is the one that says nothing in it.
  init(_ found: [ColumnFinding], on side: ComparedSide, of comparison: CatalogComparison) {
    let column = found[0].column
    let entries = side == .base ? comparison.base.entries : comparison.revision.entries
    let filled = Set(entries.lazy.filter(column.isFilled).map(\.category))
    guard !filled.isEmpty else {
      findings = found.map(\.finding)
      place = ""
      keys = Set(findings.compactMap(\.key))
      return
    }
    let former = side == .base ? Self.formerCategories(comparison) : [:]
    findings = found.map(\.finding).filter { finding in
      finding.key.map { !filled.contains(former[$0] ?? $0.category) } ?? false
    }
    keys = Set(findings.compactMap(\.key))
    let titles = CategoryTitles(comparison)
    place = " below \(firstOf: Set(keys.map(\.category)).sorted().map(titles.ofRevision))"
  }

  func has(_ finding: Finding) -> Bool { finding.key.map(keys.contains) ?? false }

  private static func formerCategories(_ comparison: CatalogComparison) -> [EntryKey: String] {
    Dictionary(comparison.changed.map { ($0.revision.key, $0.base.category) }) { first, _ in first }
  }
}
