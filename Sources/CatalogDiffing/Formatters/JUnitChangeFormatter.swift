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
    let suites = report.vendors.map(suite).joined()
    let tests = report.vendors.reduce(0) { $0 + max(1, $1.changes.count) }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="sitegen diff" tests="\(tests)" failures="\(failures)">
      \(suites)</testsuites>

      """
  }

  private func suite(_ vendor: VendorChanges) -> String {
    let name = MarkupText.of("\(vendor.vendor.name), \(vendor.base) → \(vendor.revision)")
    let count = max(1, vendor.changes.count)
    let failures = vendor.changes.count(where: fails)
    let cases =
      vendor.changes.isEmpty
      ? [
        #"    <testcase classname="\#(MarkupText.of(vendor.vendor.id))" name="no changes"/>"# + "\n"
      ]
      : vendor.changes.map { testCase($0, vendor) }
    return """
        <testsuite name="\(name)" tests="\(count)" failures="\(failures)">
      \(cases.joined())  </testsuite>

      """
  }

  private func testCase(_ change: Change, _ vendor: VendorChanges) -> String {
    let summary = MarkupText.of(change.summary.text)
    let group = MarkupText.of("\(change.vendor).\(change.rule)")
    let place = places.annotation(of: change, in: vendor).map {
      #" file="\#(MarkupText.of($0.path))" line="\#($0.line)""#
    }
    let start = #"    <testcase classname="\#(group)" name="\#(summary)"\#(place ?? "")"#
    guard fails(change) else { return start + "/>\n" }
    let advice = MarkupText.of(ChangeRules.rule(change.rule)?.advice ?? "")
    return start + ">\n"
      + #"      <failure type="\#(change.impact.rawValue)" message="\#(summary)">\#(advice)</failure>"#
      + "\n    </testcase>\n"
  }

  private func fails(_ change: Change) -> Bool {
    failing.map { change.impact >= $0 } ?? false
  }
}
