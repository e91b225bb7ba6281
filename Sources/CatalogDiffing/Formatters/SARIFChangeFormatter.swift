import CatalogModel
import Diagnostics
import OrderedJSON

/// SARIF 2.1.0 for code scanning: a result for each change, on the lines of the documents.
package struct SARIFChangeFormatter: ChangeReportFormatter {
  private let places: ReportPlaces

  package init(places: ReportPlaces = ReportPlaces()) { self.places = places }

  package func print(_ report: ChangeReport) -> String {
    let approved = report.vendors.flatMap(\.approved).map(\.change)
    let found = Set((report.changes + approved).map(\.rule))
    let rules = found.sorted().map { id in
      let rule = ChangeRules.kind(id)
      return SARIFLog.Rule(id: id, summary: rule?.meaning, help: rule?.advice)
    }
    let results = report.vendors.flatMap { vendor in
      vendor.changes.map { result($0, vendor) }
        + vendor.approved.map { result($0.change, vendor, approvedBy: $0) }
    }
    return SARIFLog(rules: rules, results: results).text
  }

  private func result(
    _ change: Change, _ vendor: VendorChanges, approvedBy approved: ApprovedChange? = nil
  ) -> JSONValue {
    let identity = [change.rule, change.vendor, change.category, change.code?.text]
    return .object([
      "ruleId": .string(change.rule),
      "level": .string(change.impact.severity.rawValue),
      "message": SARIFLog.message(
        "\(vendor.vendor.name): \(VisibleText.line(change.summary.text))"),
      "locations": places.annotation(of: change, in: vendor).map(location),
      "partialFingerprints": .object([
        "change/v1": .string(identity.compactMap { $0 }.joined(separator: "/"))
      ]),
      "suppressions": approved.map(suppression),
      "properties": .object([
        "impact": .string(change.impact.rawValue), "fingerprint": .string(change.fingerprint),
      ]),
    ])
  }

  private func location(_ place: ReportPlaces.Annotation) -> JSONValue {
    let region = JSONValue.object([
      "startLine": .integer(place.line), "endLine": .integer(place.endLine),
    ])
    return .array([.object(["physicalLocation": SARIFLog.place(place.path, region: region)])])
  }

  private func suppression(_ approved: ApprovedChange) -> JSONValue {
    .array([.object(["kind": .string("external"), "justification": .string(approved.reason)])])
  }
}
