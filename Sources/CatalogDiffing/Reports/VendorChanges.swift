package import CatalogModel

/// What the rules found between two versions of one vendor's catalog.
package struct VendorChanges: Sendable, Equatable {
  package let vendor: Vendor
  /// The label of the base's version.
  package let base: String
  package let revision: String
  let policy: ChangePolicy
  /// The breaking ones first, then by what they are about, then in the order of the rules.
  package let changes: [Change]
  /// What was approved and is not among `changes`; in the same order.
  package let approved: [ApprovedChange]
  package let counts: ChangeCounts

  package init(_ comparison: CatalogComparison, rules: [any ChangeRule] = ChangeRules.all) {
    vendor = comparison.revision.vendor
    base = comparison.base.version
    revision = comparison.revision.version
    policy = comparison.policy
    approved = []
    changes = Self.sorted(Self.changes(in: comparison, rules))
    counts = ChangeCounts(changes)
  }

  private init(_ other: VendorChanges, changes: [Change], approved: [ApprovedChange]) {
    vendor = other.vendor
    base = other.base
    revision = other.revision
    policy = other.policy
    self.changes = Self.sorted(changes)
    self.approved = approved
    counts = ChangeCounts(changes)
  }

  /// The same comparison with other findings, in any order.
  func replacing(changes: [Change], approved: [ApprovedChange]) -> VendorChanges {
    VendorChanges(self, changes: changes, approved: approved)
  }

  /// The highest impact; `nil` where nothing changed.
  package var worst: Impact? { changes.first?.impact }

  private static func changes(
    in comparison: CatalogComparison, _ rules: [any ChangeRule]
  ) -> [Change] {
    let vendor = comparison.revision.vendor.id
    return rules.flatMap { rule in
      let impact = comparison.policy.impact(of: rule)
      return rule.findings(in: comparison).map { finding in
        Change(rule: rule.id, impact: impact, vendor: vendor, finding: finding)
      }
    }
  }

  private static func sorted(_ changes: [Change]) -> [Change] {
    changes.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.impact != b.impact { return a.impact > b.impact }
      if a.finding.subject != b.finding.subject { return a.finding.subject < b.finding.subject }
      return left.offset < right.offset
    }
    .map(\.element)
  }
}
