import CatalogModel

/// JUnit's XML: a suite for each vendor, a test case for each change, failed where the change is of
/// the impact that fails the comparison, or a higher one.
package struct JUnitChangeFormatter: ChangeReportFormatter {
  private let places: ReportPlaces
  /// `nil` where nothing fails.
  private let failing: Impact?

  package init(places: ReportPlaces = ReportPlaces(), failing: Impact? = nil) {
    self.places = places
    self.failing = failing
  }

  package func print(_ report: ChangeReport) -> String {
    let failures = report.changes.count(where: fails)
    let suites = report.vendors.map { suite($0, report) }.joined()
    let tests = report.vendors.reduce(0) { $0 + $1.testCount }
    let skipped = report.approvedCount
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="sitegen diff" tests="\(tests)" failures="\(failures)" skipped="\(skipped)">
      \(suites)</testsuites>

      """
  }

  private func suite(_ vendor: VendorChanges, _ report: ChangeReport) -> String {
    let name = MarkupText.of("\(vendor.vendor.name), \(report.sides(of: vendor).plainText)")
    let count = vendor.testCount
    let failures = vendor.changes.count(where: fails)
    let cases =
      vendor.isUnchanged
      ? [
        #"    <testcase classname="\#(MarkupText.of(vendor.vendor.id))" name="no changes"/>"# + "\n"
      ]
      : vendor.changes.map { testCase($0, vendor) } + vendor.approved.map { skipped($0, vendor) }
    return """
        <testsuite name="\(name)" tests="\(count)" failures="\(failures)" skipped="\(vendor.approved.count)">
      \(cases.joined())  </testsuite>

      """
  }

  private func testCase(_ change: Change, _ vendor: VendorChanges) -> String {
    let start = start(of: change, vendor)
    guard fails(change) else { return start + "/>\n" }
    let summary = MarkupText.of(change.summary.text)
    let lines = [ChangeRules.kind(change.rule)?.advice, change.approvalAdvice]
    let advice = MarkupText.of(lines.compactMap(\.self).joined(separator: "\n"))
    return start + ">\n"
      + #"      <failure type="\#(change.impact.rawValue)" message="\#(summary)">\#(advice)</failure>"#
      + "\n    </testcase>\n"
  }

  private func skipped(_ approved: ApprovedChange, _ vendor: VendorChanges) -> String {
    let reason = MarkupText.of("approved: \(approved.reason)")
    return start(of: approved.change, vendor) + ">\n"
      + #"      <skipped message="\#(reason)"/>"# + "\n    </testcase>\n"
  }

  /// The open tag of its test case, without the end.
  private func start(of change: Change, _ vendor: VendorChanges) -> String {
    let summary = MarkupText.of(change.summary.text)
    let group = MarkupText.of("\(change.vendor).\(change.rule)")
    let place = places.annotation(of: change, in: vendor).map {
      #" file="\#(MarkupText.of($0.path))" line="\#($0.line)""#
    }
    return #"    <testcase classname="\#(group)" name="\#(summary)"\#(place ?? "")"#
  }

  private func fails(_ change: Change) -> Bool {
    failing.map { change.impact >= $0 } ?? false
  }
}

extension VendorChanges {
  /// One that says that nothing changed, or one for each change.
  fileprivate var testCount: Int { isUnchanged ? 1 : changes.count + approved.count }
}
