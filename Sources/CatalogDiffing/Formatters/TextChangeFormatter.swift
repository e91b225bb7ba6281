import CatalogModel

/// For a terminal: what breaks first, a change in two or three lines, texts word by word.
package struct TextChangeFormatter: ChangeReportFormatter {
  /// Whether removed words are red and inserted ones green. They are bracketed either way:
  /// `[-removed-] {+inserted+}`.
  let colored: Bool
  private let places: ReportPlaces
  /// Whether every change comes with its line for `approvals.yaml`.
  private let showsApprovalLines: Bool
  /// The longest list of one impact of a vendor; more is said as a number.
  private let mostPerImpact: Int

  package init(
    colored: Bool = false, places: ReportPlaces = ReportPlaces(), showsApprovalLines: Bool = false,
    mostPerImpact: Int = 200
  ) {
    self.colored = colored
    self.showsApprovalLines = showsApprovalLines
    self.places = places
    self.mostPerImpact = mostPerImpact
  }

  package func print(_ report: ChangeReport) -> String {
    guard report.vendors.count > 1 else {
      return report.vendors.map { print($0, report) }.joined() + hint(report) + total(report)
    }
    let unchanged = report.unchangedVendors.map { VisibleText.line($0.vendor.name) }
    let none = unchanged.isEmpty ? "" : "no changes: \(unchanged.joined(separator: ", "))\n"
    let all = "all vendors: \(report.line)\n"
    let vendors = report.shownVendors.map { print($0, report) }
    return (vendors + [none + all]).joined(separator: "\n") + hint(report)
  }

  /// The counts once more, where their line has left the screen.
  private func total(_ report: ChangeReport) -> String {
    report.vendors.contains(where: \.isLong) ? "\nall changes: \(report.line)\n" : ""
  }

  private func print(_ vendor: VendorChanges, _ report: ChangeReport) -> String {
    let sides = report.sides(of: vendor).plainText
    let heading = bold(VisibleText.line("\(vendor.vendor.name), \(sides)")) + "\n"
    guard !vendor.isUnchanged else { return heading + "no changes\n" }
    let sections = Impact.allCases.map { section($0, vendor) }.joined()
    return heading + vendor.line + "\n" + sections + approved(vendor) + advice(vendor)
  }

  private func approved(_ vendor: VendorChanges) -> String {
    guard !vendor.approved.isEmpty else { return "" }
    let items = vendor.approved.map { approved in
      print(approved.change, vendor) + "      \(VisibleText.line(approved.reason))\n"
    }
    return "\n" + bold("approved") + "\n" + items.joined()
  }

  /// How intended changes are let pass.
  private func hint(_ report: ChangeReport) -> String {
    guard report.canBeApproved else { return "" }
    let start = "\nTo let an intended change pass, copy its line into \(ChangeReport.approvalsFile)"
    return showsApprovalLines ? "\(start), with a reason.\n" : "\(start): see --verbose.\n"
  }

  private func section(_ impact: Impact, _ vendor: VendorChanges) -> String {
    let changes = vendor.changes(of: impact)
    guard !changes.isEmpty else { return "" }
    let more = changes.count - mostPerImpact
    return "\n" + bold(impact.rawValue) + "\n"
      + changes.prefix(mostPerImpact).map { print($0, vendor) + approvalLine(of: $0) }.joined()
      + (more > 0 ? "  and \(more) more, which --format json or html prints\n" : "")
  }

  private func print(_ change: Change, _ vendor: VendorChanges) -> String {
    let subject = [change.categoryWords, change.code?.text].compactMap { $0 }.joined(separator: "/")
    let label = subject.isEmpty ? "" : VisibleText.line(subject) + ": "
    var lines = ["\(label)\(VisibleText.line(change.summary.text)) [\(change.rule)]"]
    if let words = change.quotation { lines.append("    " + words.terminalText(colored: colored)) }
    if let place = places.place(of: change, in: vendor) {
      let version = place == change.place ? vendor.versions.version(on: change.side) : nil
      lines.append("    " + VisibleText.line(place + (version.map { " of \($0)" } ?? "")))
    }
    if let page = places.page(of: change) { lines.append("    " + VisibleText.line(page)) }
    return lines.map { "  \($0)\n" }.joined()
  }

  private func approvalLine(of change: Change) -> String {
    guard showsApprovalLines, let line = change.approvalLine else { return "" }
    return "      \(line)\n"
  }

  private func advice(_ vendor: VendorChanges) -> String {
    let rules = vendor.rulesToActOn
    guard !rules.isEmpty else { return "" }
    return "\n" + bold("what to do") + "\n"
      + rules.map { "  \($0.id): \($0.advice)\n" }.joined()
  }

  private func bold(_ text: String) -> String {
    colored ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}
