import CatalogDiffing
import CatalogModel
import CatalogReaders
import ContentModel
import Diagnostics
import YAMLReading

/// `approvals.yaml`: the changes that are let pass.
enum ApprovalsFile {
  /// None where there is no such file. One that is wrong is reported and approves nothing; one for
  /// none of the `vendors`, by no name that `moved` says they had, is reported, too, unless it says that
  /// the vendor left.
  static func read(
    _ folder: ContentFolder, vendors: [String], _ moved: MovedAddresses, _ limits: ReadingLimits
  ) -> Diagnosed<[Approval]> {
    guard let file = folder.file("approvals.yaml") else { return Diagnosed([], []) }
    return folder.settings(in: file, limits) { keys in
      keys.list("approvals").compactMap { node in
        keys.nested(node) { approval(&$0, vendors, moved) }
      }
    }.map { $0 ?? [] }
  }

  private static func approval(
    _ keys: inout YAMLMapping, _ vendors: [String], _ moved: MovedAddresses
  ) -> Approval? {
    let fingerprint = keys.requiredText("fingerprint")
    let rule = keys.requiredText("rule")
    let vendor = keys.requiredText("vendor")
    let code = keys.text("code")
    let reason = keys.requiredText("reason")
    let expires = keys.text("expires")
    let expiry = expires.flatMap { Day($0.value) }
    if let rule, !ChangeRules.isKnown(rule.value) { keys.report(.unknownRule(rule)) }
    if let vendor, rule?.value != ChangeRules.vendorRemoved, !vendors.contains(vendor.value),
      moved.vendor(nowCalling: vendor.value, among: Set(vendors)) == nil
    {
      keys.report(.unknownVendor(vendor, among: vendors))
    }
    if let expires, expiry == nil { keys.report(.notADay(expires)) }
    let isExplained = reason.map { !$0.value.allSatisfy(\.isWhitespace) } ?? false
    if let reason, !isExplained { keys.report(.noReason(reason)) }
    guard let fingerprint, let rule, let vendor, let reason, isExplained,
      expires == nil || expiry != nil
    else { return nil }
    return Approval(
      fingerprint: fingerprint.value, rule: rule.value, vendor: vendor.value,
      code: code.map { Code($0.value) }, reason: reason.value, expiry: expiry)
  }
}

extension Diagnostic {
  fileprivate static func unknownVendor(
    _ id: Placed<String>, among vendors: [String]
  ) -> Diagnostic {
    Diagnostic(
      id: "unknown-vendor", severity: .warning, "there is no vendor \(Quotation.of(id.value))",
      at: id.range,
      suggestions: SpellingSuggestion.sentences(for: id.value, among: vendors))
  }

  fileprivate static func noReason(_ text: Placed<String>) -> Diagnostic {
    Diagnostic(
      id: "approval-without-reason", "this approval does not say why the change is let pass",
      at: text.range, suggestions: ["Write down who relies on what, or why nobody does."])
  }

  fileprivate static func notADay(_ text: Placed<String>) -> Diagnostic {
    Diagnostic(
      id: "not-a-day", "\(Quotation.of(text.value)) is no day of the calendar", at: text.range,
      suggestions: ["Write it like 2024-06-30."])
  }
}
