import CatalogModel
import OrderedJSON

/// The vendor no longer states a fact.
struct StatementRemoved: ChangeRule {
  let id = "statement-removed"
  let impact = Impact.suspect
  let meaning = """
    The vendor no longer says one of the things that it said about the code. The document may \
    be read wrongly.
    """
  let advice = "Look at the vendor's document."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    let found = comparison.changed.flatMap { pair in
      statements(in: pair).map { kind, words, value in
        ColumnFinding(
          column: .statement(kind),
          finding: Finding(
            pair, "the \(words: words) of \(pair.revision.code) is no longer stated", before: value,
            after: nil))
      }
    }
    return ColumnFinding.joined(found, nowhereOn: .revision, of: comparison) {
      column, count, place in
      "the \(words: column.words) of all \(count: count) codes\(sentence: place) that had one is no longer stated"
    }
  }

  private func statements(
    in pair: EntryPair
  ) -> [(kind: Column.Kind, words: String, value: JSONValue)] {
    let differences = pair.differences
    let retryable = differences.retryable.flatMap { $0.kind == .withdrawn ? $0.base.first : nil }
    let texts: [(Column.Kind, JSONValue?)] = [
      (.severity, withdrawn(differences.severity)), (.cause, withdrawn(pair.causeChange)),
      (.action, withdrawn(pair.actionChange)), (.endpoint, withdrawn(differences.endpoints)),
      (.applicability, withdrawn(differences.applicability)),
      (.since, withdrawn(differences.declaredSince)),
      (.removal, withdrawn(differences.declaredRemoved)),
      (.replacement, withdrawn(differences.replacedBy)),
    ]
    let stated = texts.compactMap { kind, value in
      value.map { (kind, Column.statement(kind).words, $0) }
    }
    let words = retryable == true ? "advice to try again" : "advice not to try again"
    return stated + (retryable.map { [(.retryable, words, .bool($0))] } ?? [])
  }

  private func withdrawn(_ change: ListChange<String>?) -> JSONValue? {
    change.flatMap { $0.kind == .withdrawn ? $0.base.reported : nil }
  }

  private func withdrawn(_ change: ListChange<Prose>?) -> JSONValue? {
    change.flatMap { $0.kind == .withdrawn ? $0.base.reported : nil }
  }
}
