package import CatalogModel

/// What the rules found between two versions of one vendor's catalog.
package struct VendorChanges: Sendable, Equatable {
  package let vendor: Vendor
  /// The label of the base's version.
  package let base: String
  package let revision: String
  /// The breaking ones first, then by what they are about, then in the order of the rules.
  package let changes: [Change]
  package let counts: ChangeCounts

  package init(_ comparison: CatalogComparison, rules: [any ChangeRule] = ChangeRules.all) {
    vendor = comparison.revision.vendor
    base = comparison.base.version
    revision = comparison.revision.version
    changes = Self.changes(in: comparison, rules)
    counts = ChangeCounts(changes)
  }

  /// The highest impact; `nil` where nothing changed.
  package var worst: Impact? { changes.first?.impact }

  private static func changes(
    in comparison: CatalogComparison, _ rules: [any ChangeRule]
  ) -> [Change] {
    let vendor = comparison.revision.vendor.id
    let changes = rules.flatMap { rule in
      rule.findings(in: comparison).map { finding in
        Change(rule: rule.id, impact: rule.impact, vendor: vendor, finding: finding)
      }
    }
    return changes.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.impact != b.impact { return a.impact > b.impact }
      if a.finding.subject != b.finding.subject { return a.finding.subject < b.finding.subject }
      return left.offset < right.offset
    }
    .map(\.element)
  }
}
