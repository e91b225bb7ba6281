import CatalogModel
import OrderedJSON

/// Fields that each have a name which `side` has of no code: on a page on which every code has its own, nearly all
/// fields come or leave like that when they are called otherwise.
struct ScatteredFields {
  /// None where there are few.
  let findings: [ColumnFinding]
  /// What else there is.
  let others: [ColumnFinding]

  /// More than a reviewer reads one by one.
  private static let fewest = 20

  init(among found: [ColumnFinding], nowhereOn side: ComparedSide, of comparison: CatalogComparison)
  {
    let counts = Dictionary(grouping: found, by: \.column).mapValues(\.count)
    let rare = found.count { counts[$0.column, default: 0] < ColumnFinding.fewest }
    guard rare >= Self.fewest else {
      (findings, others) = ([], found)
      return
    }
    let entries = side == .base ? comparison.base.entries : comparison.revision.entries
    let known = Set(entries.lazy.flatMap(\.fields).map { Column.field($0.name) })
    let isScattered = { (item: ColumnFinding) in
      counts[item.column, default: 0] < ColumnFinding.fewest && !known.contains(item.column)
    }
    let scattered = found.filter(isScattered)
    let isEnough = scattered.count >= Self.fewest
    findings = isEnough ? scattered : []
    others = isEnough ? found.filter { !isScattered($0) } : found
  }

  /// One finding for all of them: how many fields there are, of how many codes, and what they are called.
  func joined(_ summary: (_ fields: Int, _ codes: Int, _ names: [String]) -> Sentence) -> [Finding]
  {
    guard !findings.isEmpty else { return [] }
    let names = findings.map(\.column.words)
    let codes = Set(findings.compactMap(\.finding.key)).count
    return [Finding(joining: findings.map(\.finding), summary(names.count, codes, names))]
  }
}
