import CatalogModel

/// Approvals of one vendor, by what they approve.
struct ApprovalIndex {
  private let byFingerprint: [String: [Approval]]
  /// What the vendor was called when they were given.
  private let names: [String]

  init(_ approvals: [Approval]) {
    byFingerprint = Dictionary(grouping: approvals, by: \.fingerprint)
    names = Set(approvals.map(\.vendor)).sorted()
  }

  /// The approval of a change, whatever the vendor is called now.
  func approval(of change: Change) -> Approval? {
    names.lazy.compactMap { name in
      byFingerprint[change.fingerprint(underVendor: name)]?.first { approval in
        approval.rule == change.rule && approval.code == change.code && approval.vendor == name
      }
    }.first
  }

  /// The change itself; or, of one that is several at once and is not approved as such, all of these, where any of them
  /// was approved when it stood by itself.
  func divided(_ change: Change) -> [Change] {
    guard !names.isEmpty, !change.finding.joined.isEmpty, approval(of: change) == nil else {
      return [change]
    }
    let parts = change.byEntry.map(\.change)
    return parts.contains { approval(of: $0) != nil } ? parts : [change]
  }
}
