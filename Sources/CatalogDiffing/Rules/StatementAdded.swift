import CatalogModel
import OrderedJSON

/// The vendor states a fact that it did not state before.
struct StatementAdded: ChangeRule {
  let id = "statement-added"
  let impact = Impact.additive
  let meaning = """
    The vendor says how severe the error is, whether the request may be tried again, or since \
    when it exists, and did not say so before.
    """
  let advice =
    "Nothing has to be done, unless clients assumed something else."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.changed.flatMap { pair in
      statements(in: pair.differences).map { kind, value in
        Finding(
          pair, "the \(words: kind) of \(pair.revision.code) is stated", before: nil, after: value)
      }
    }
  }

  private func statements(in differences: EntryDifferences) -> [(kind: String, value: JSONValue?)] {
    var statements: [(String, JSONValue?)] = []
    if let severity = differences.severity, severity.kind == .stated {
      statements.append(("severity", severity.revision.reported))
    }
    if let retryable = differences.retryable, retryable.kind == .stated,
      let may = retryable.revision.first
    {
      statements.append((may ? "advice to try again" : "advice not to try again", .bool(may)))
    }
    if let since = differences.declaredSince, since.kind == .stated {
      statements.append(("first appearance", since.revision.reported))
    }
    return statements
  }
}
