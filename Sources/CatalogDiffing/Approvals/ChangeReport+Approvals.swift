import CatalogModel

extension ChangeReport {
  /// The report without the changes that were approved, which `VendorChanges.approved` lists, and
  /// with a finding for each approval of these vendors that has expired or fits no change. `names` are
  /// those that vendors have whose folders were renamed, by their former ones; `day` is today. Where both sides
  /// are `whole` sites, an approval to take out a vendor that neither has is done with.
  package func applying(
    _ approvals: [Approval], names: [String: String] = [:], whole: Bool = false, on day: Day
  ) -> ChangeReport {
    let compared = Set(vendors.map(\.vendor.id))
    let byVendor = Dictionary(grouping: approvals) { approval in
      let name = approval.vendor
      return compared.contains(name) ? name : names[name] ?? name
    }
    let missing =
      whole
      ? byVendor.filter { name, approvals in
        !compared.contains(name) && approvals.contains { $0.rule == ChangeRules.vendorRemoved }
      }
      .keys.sorted() : []
    return ChangeReport(
      base: base, revision: revision,
      vendors: (vendors + missing.map(VendorChanges.init(missing:)))
        .map { $0.applying(byVendor[$0.vendor.id] ?? [], on: day) })
  }
}

extension VendorChanges {
  /// The same with approvals of this vendor.
  fileprivate func applying(_ approvals: [Approval], on day: Day) -> VendorChanges {
    let current = ApprovalIndex(approvals.filter { !$0.isExpired(on: day) })
    let changes = changes.flatMap(current.divided)
    let matches = changes.map(current.approval)
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
