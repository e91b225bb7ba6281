import CatalogModel

extension Change {
  /// The change as an item of `approvals.yaml`, in one line of YAML whose reason is still missing;
  /// `nil` for a stale approval, which cannot be approved.
  var approvalLine: String? {
    guard rule != StaleApproval().id else { return nil }
    let members = [
      ("fingerprint", fingerprint.quoted), ("rule", rule), ("vendor", vendor.quoted),
      ("code", code?.text.quoted),
    ]
    let text = members.compactMap { key, value in value.map { "\(key): \($0), " } }.joined()
    return "- { \(text)reason: }"
  }

  /// The same in a sentence.
  var approvalAdvice: String? {
    let start = "To let it pass, copy into \(ChangeReport.approvalsFile), with a reason:"
    return approvalLine.map { "\(start) \($0)" }
  }
}

extension ChangeReport {
  /// The file that lists approvals, as its authors call it.
  static let approvalsFile = "content/approvals.yaml"

  /// Whether there is something to act on that could be approved instead.
  var canBeApproved: Bool {
    changes.contains { $0.impact >= .suspect && $0.approvalLine != nil }
  }
}

extension String {
  /// In double quotes, as YAML 1.2 (section 5.7) escapes; nothing invisible is left.
  fileprivate var quoted: String {
    let escaped = unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      default:
        VisibleText.line(String(scalar)) == String(scalar)
          ? String(scalar) : "\\u\(scalar.fourDigits)"
      }
    }
    return "\"\(escaped.joined())\""
  }
}

extension Unicode.Scalar {
  /// Hexadecimal digits, at least four.
  fileprivate var fourDigits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
