package import CatalogModel

/// One intended change that somebody lets pass: nothing else, and no longer than until it expires.
package struct Approval: Sendable, Equatable {
  /// The `Change.fingerprint` of the change.
  package let fingerprint: String
  let rule: String
  /// The vendor's id when it was given.
  package let vendor: String
  /// `nil` for a change that is not about a code.
  let code: Code?
  /// Why it is intended, for whoever reads it later.
  let reason: String
  /// The last day on which it holds; `nil` for no end.
  let expiry: Day?

  package init(
    fingerprint: String, rule: String, vendor: String, code: Code?, reason: String, expiry: Day?
  ) {
    self.fingerprint = fingerprint
    self.rule = rule
    self.vendor = vendor
    self.code = code
    self.reason = reason
    self.expiry = expiry
  }

  func isExpired(on day: Day) -> Bool { expiry.map { $0 < day } ?? false }
}
