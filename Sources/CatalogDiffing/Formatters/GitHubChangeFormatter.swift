import CatalogModel
import Diagnostics

/// Annotations on the lines of the documents: an error for what breaks, a warning for what somebody
/// must look at, a notice for the rest.
///
/// GitHub shows ten of each level for a step; so the worst ten of each are printed, and the last one
/// says how many more there are.
package struct GitHubChangeFormatter: ChangeReportFormatter {
  private let places: ReportPlaces

  /// What GitHub shows of one level (its documentation, "Workflow commands", 2025).
  private static let mostOfALevel = 10

  package init(places: ReportPlaces = ReportPlaces()) { self.places = places }

  package func print(_ report: ChangeReport) -> String {
    let located = Impact.allCases.flatMap { impact in
      report.vendors.flatMap { vendor in vendor.changes(of: impact).map { ($0, vendor) } }
    }
    let levels = [Severity.error, .warning, .note].map { level in
      commands(located.filter { $0.0.impact.severity == level }, level)
    }
    return levels.joined() + "\(report.line)\n"
  }

  private func commands(_ changes: [(Change, VendorChanges)], _ level: Severity) -> String {
    let shown = changes.prefix(Self.mostOfALevel)
    let more = changes.count - shown.count
    return shown.enumerated().map { index, item in
      let isLast = index == shown.count - 1
      return command(item.0, item.1, level, more: isLast ? more : 0).text
    }.joined()
  }

  private func command(
    _ change: Change, _ vendor: VendorChanges, _ level: Severity, more: Int
  ) -> WorkflowCommand {
    let place = places.annotation(of: change, in: vendor)
    let title = "\(vendor.vendor.name): \(change.rule) (\(change.impact.rawValue))"
    var lines = [VisibleText.line(change.summary.text)]
    if change.impact >= .suspect {
      lines += change.quotation.map { [$0.terminalText(colored: false)] } ?? []
      lines += [ChangeRules.kind(change.rule)?.advice ?? ""]
    }
    if let page = places.page(of: change) { lines.append(page) }
    if change.impact >= .suspect { lines += [change.approvalAdvice ?? ""] }
    if more > 0 { lines.append("And \(more) more of this level: see the report.") }
    return WorkflowCommand(
      level, path: place?.path, line: place?.line, endLine: place?.endLine,
      title: VisibleText.line(title),
      message: lines.filter { !$0.isEmpty }.joined(separator: "\n"))
  }
}

extension Impact {
  /// How machines that know three levels call it.
  var severity: Severity {
    switch self {
    case .breaking: .error
    case .suspect: .warning
    case .additive, .editorial: .note
    }
  }
}
