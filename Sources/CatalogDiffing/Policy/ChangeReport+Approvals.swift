import CatalogModel

extension ChangeReport {
  /// The report without the changes that were approved, which `VendorChanges.approved` lists, and
  /// with a finding for each approval of these vendors that has expired or fits no change. `day` is
  /// today.
  package func applying(_ approvals: [Approval], on day: Day) -> ChangeReport {
    let byVendor = Dictionary(grouping: approvals, by: \.vendor)
    return ChangeReport(
      base: base, revision: revision,
      vendors: vendors.map { $0.applying(byVendor[$0.vendor.id] ?? [], on: day) })
  }
}

extension VendorChanges {
  /// The same with approvals of this vendor.
  fileprivate func applying(_ approvals: [Approval], on day: Day) -> VendorChanges {
    let current = Dictionary(
      grouping: approvals.filter { !$0.isExpired(on: day) }, by: \.fingerprint)
    let matches = changes.map { change in
      current.isEmpty ? nil : current[change.fingerprint]?.first { $0.matches(change) }
    }
    let approved = zip(changes, matches).compactMap { change, approval in
      approval.map { ApprovedChange(change: change, approval: $0) }
    }
    let used = Set(approved.map(\.approval.fingerprint))
    let stale = approvals.filter { $0.isExpired(on: day) || !used.contains($0.fingerprint) }
    let left = zip(changes, matches).filter { $1 == nil }.map(\.0)
    return replacing(
      changes: left + stale.map { staleChange($0, day) }, approved: self.approved + approved)
  }

  private func staleChange(_ approval: Approval, _ day: Day) -> Change {
    let rule = StaleApproval()
    return Change(
      rule: rule.id, impact: policy.impact(of: rule), vendor: vendor.id,
      finding: rule.finding(on: approval, day: day))
  }
}
