/// A change that somebody lets pass, with the approval that does.
package struct ApprovedChange: Sendable, Equatable {
  let change: Change
  let approval: Approval

  /// Why it is let pass, and how long.
  var reason: String {
    approval.reason + (approval.expiry.map { " (until \($0.text))" } ?? "")
  }
}
