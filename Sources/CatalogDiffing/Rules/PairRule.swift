/// A rule that looks at one pair of entries at a time and finds one thing at most.
protocol PairRule: ChangeRule {
  func finding(on pair: EntryPair) -> Finding?
}

extension PairRule {
  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.changed.compactMap(finding)
  }
}
