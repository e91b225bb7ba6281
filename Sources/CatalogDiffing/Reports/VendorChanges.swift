package import CatalogModel

/// What the rules found between two versions of one vendor's catalog.
package struct VendorChanges: Sendable, Equatable {
  package let vendor: Vendor
  package let versions: ComparedVersions
  let policy: ChangePolicy
  /// The breaking ones first, then by what they are about, then in the order of the rules.
  package let changes: [Change]
  /// What was approved and is not among `changes`; in the same order.
  package let approved: [ApprovedChange]
  package let counts: ChangeCounts

  package init(_ comparison: CatalogComparison, rules: [any ChangeRule] = ChangeRules.all) {
    self.init(
      comparison.revision.vendor,
      .both(base: comparison.base.version, revision: comparison.revision.version),
      comparison.policy, Self.changes(in: comparison, rules))
  }

  /// A vendor that base does not have. Nothing was promised of it there: of the policy only the impacts count.
  package init(added catalog: Catalog, policy: ChangePolicy) {
    let rule = VendorAdded()
    self.init(
      catalog.vendor, .added(catalog.version), policy,
      [Self.change(by: rule, rule.finding(on: catalog), of: catalog.vendor, policy)])
  }

  /// A vendor that revision does not have, judged as base says.
  package init(removed catalog: Catalog, policy: ChangePolicy) {
    let rule = VendorRemoved()
    self.init(
      catalog.vendor, .removed(catalog.version), policy,
      [Self.change(by: rule, rule.finding(on: catalog), of: catalog.vendor, policy)])
  }

  /// A vendor that neither side has, without any change.
  init(missing id: String) {
    self.init(Vendor(id: id, name: id), .neither, ChangePolicy(), [])
  }

  private init(
    _ vendor: Vendor, _ versions: ComparedVersions, _ policy: ChangePolicy, _ changes: [Change],
    approved: [ApprovedChange] = []
  ) {
    (self.vendor, self.versions, self.policy) = (vendor, versions, policy)
    self.changes = Self.sorted(changes)
    self.approved = approved
    counts = ChangeCounts(changes)
  }

  /// The same comparison with other findings, in any order.
  func replacing(changes: [Change], approved: [ApprovedChange]) -> VendorChanges {
    VendorChanges(vendor, versions, policy, changes, approved: approved)
  }

  /// The highest impact; `nil` where nothing changed.
  package var worst: Impact? { changes.first?.impact }

  private static func changes(
    in comparison: CatalogComparison, _ rules: [any ChangeRule]
  ) -> [Change] {
    rules.flatMap { rule in
      let found = rule.findings(in: comparison)
      return AlikeFindings.joined(found, of: comparison.policy.impact(of: rule)).map { finding in
        change(by: rule, finding, of: comparison.revision.vendor, comparison.policy)
      }
    }
  }

  private static func change(
    by rule: some ChangeKind, _ finding: Finding, of vendor: Vendor, _ policy: ChangePolicy
  ) -> Change {
    Change(rule: rule.id, impact: policy.impact(of: rule), vendor: vendor.id, finding: finding)
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
