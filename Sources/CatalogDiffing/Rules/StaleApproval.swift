import CatalogModel
import OrderedJSON

/// An approval that lets nothing pass. It is found by `ChangeReport.applying(_:on:)`, because no
/// two catalogs tell of it.
struct StaleApproval: ChangeKind {
  let id = "stale-approval"
  let impact = Impact.suspect
  let meaning = """
    An approval names a change that is not there, or has expired. The change may have been taken \
    back, may differ from the one that was approved, or may be done with.
    """
  let advice = """
    Remove the approval, or approve the change as it is now.
    """

  init() {}

  func finding(on approval: Approval, day: Day) -> Finding {
    let subject = approval.code.map(\.text) ?? approval.vendor
    let summary: Sentence =
      if let expiry = approval.expiry, approval.isExpired(on: day) {
        "the approval of \(approval.rule) for \(subject) expired on \(words: expiry.text)"
      } else {
        "the approval of \(approval.rule) for \(subject) fits no change"
      }
    return Finding(
      catalogOn: .revision, summary,
      before: .object([
        "fingerprint": .string(approval.fingerprint), "reason": .string(approval.reason),
      ]), after: nil)
  }
}
