import CatalogModel
package import OrderedJSON

/// One JSON object for tools.
///
/// `$schema`, `base`, `revision`, `counts` with a number for each impact, and `changes`, each with
/// `rule`, `impact`, `vendor`, `category`, `code`, `summary`, `fingerprint`, `before`, `after` and `source`, which
/// is `side`, `document`, `line` and `endLine`; `approved` has those that are not counted. A key
/// without a value is left out.
package struct JSONChangeFormatter: ChangeReportFormatter {
  /// The address of the JSON Schema.
  let schema: String

  package init(schema: String) { self.schema = schema }

  package func print(_ report: ChangeReport) -> String {
    String(decoding: value(of: report).indented(), as: UTF8.self)
  }

  package func value(of report: ChangeReport) -> JSONValue {
    .object([
      "$schema": .string(schema),
      "base": .string(report.base),
      "revision": .string(report.revision),
      "counts": .object(
        Impact.allCases.map { .init($0.rawValue, .integer(report.counts[$0])) }),
      "changes": .array(report.changes.map(value)),
      "approved": JSONValue.array(report.vendors.flatMap(\.approved).map(value)).unlessEmpty,
    ])
  }

  private func value(of approved: ApprovedChange) -> JSONValue {
    .object([
      "change": value(of: approved.change),
      "reason": .string(approved.approval.reason),
      "expires": (approved.approval.expiry?.text).reported,
    ])
  }

  private func value(of change: Change) -> JSONValue {
    .object([
      "rule": .string(change.rule),
      "impact": .string(change.impact.rawValue),
      "vendor": .string(change.vendor),
      "category": change.category.reported,
      "code": (change.code?.text).reported,
      "summary": .string(change.summary.text),
      "fingerprint": .string(change.fingerprint),
      "before": change.before,
      "after": change.after,
      "source": change.source.map { source in
        .object([
          "side": .string(change.side.rawValue),
          "document": .string(source.document),
          "line": .integer(source.line),
          "endLine": .integer(source.endLine),
        ])
      },
    ])
  }
}
