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
    let found = comparison.changed.flatMap { pair in
      statements(in: pair.differences).map { kind, words, value in
        ColumnFinding(
          column: .statement(kind),
          finding: Finding(
            pair, "the \(words: words) of \(pair.revision.code) is stated", before: nil,
            after: value
          ))
      }
    }
    return ColumnFinding.joined(found, nowhereOn: .base, of: comparison) { column, count, place in
      "the \(words: column.words) of \(count: count) codes\(sentence: place) is stated, and was not before of any"
    }
  }

  private func statements(
    in differences: EntryDifferences
  ) -> [(kind: Column.Kind, words: String, value: JSONValue?)] {
    var statements: [(Column.Kind, String, JSONValue?)] = []
    if let severity = differences.severity, severity.kind == .stated {
      statements.append((.severity, "severity", severity.revision.reported))
    }
    if let retryable = differences.retryable, retryable.kind == .stated,
      let may = retryable.revision.first
    {
      let words = may ? "advice to try again" : "advice not to try again"
      statements.append((.retryable, words, .bool(may)))
    }
    if let since = differences.declaredSince, since.kind == .stated {
      statements.append((.since, "first appearance", since.revision.reported))
    }
    return statements
  }
}
