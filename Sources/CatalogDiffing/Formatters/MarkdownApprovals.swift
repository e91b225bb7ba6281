import CatalogModel

/// The folded end of a report in Markdown: what was approved, and how the rest could be.
struct MarkdownApprovals {
  let report: ChangeReport
  /// The longest list; more is said as a number.
  private static let most = 100

  /// Both parts, as far as they fit into so many bytes.
  func text(bytes: Int) -> String {
    let approved = fold(
      "Approved (\(report.approvedCount))", [], report.vendors.flatMap { $0.approved.map(item) },
      end: [], bytes: bytes)
    let lines = report.changes.filter { $0.impact >= .suspect }.compactMap(\.approvalLine)
    let open = fold(
      "Let intended changes pass",
      ["Copy lines into `\(ChangeReport.approvalsFile)`, each with a reason:\n\n", "```yaml\n"],
      lines.map { $0 + "\n" }, end: ["```\n"], bytes: bytes - approved.utf8.count)
    return approved + open
  }

  private func item(_ approved: ApprovedChange) -> String {
    let sentence = approved.change.summary.markdown
    let vendor = CodeSpan.of(approved.change.vendor)
    return "- \(vendor): \(sentence) (\(approved.change.rule)): \(CodeSpan.of(approved.reason))\n"
  }

  /// Empty where there are no items, or where none fits.
  private func fold(
    _ title: String, _ start: [String], _ items: [String], end: [String], bytes: Int
  ) -> String {
    let head = "<details><summary>\(title)</summary>\n\n" + start.joined()
    let tail = end.joined() + "\n</details>\n\n"
    var left = bytes - head.utf8.count - tail.utf8.count - Self.bytesOfRest
    let shown = items.prefix(Self.most).prefix { item in
      left -= item.utf8.count
      return left >= 0
    }
    guard !shown.isEmpty else { return "" }
    let more = items.count - shown.count
    let rest = more > 0 ? "\(end.isEmpty ? "-" : "#") and \(more) more\n" : ""
    return head + shown.joined() + rest + tail
  }

  /// For the line that says how many more there are.
  private static let bytesOfRest = 40
}
