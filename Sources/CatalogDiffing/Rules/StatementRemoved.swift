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
    comparison.changed.flatMap { pair in
      statements(in: pair).map { kind, value in
        Finding(
          pair, "the \(words: kind) of \(pair.revision.code) is no longer stated", before: value,
          after: nil)
      }
    }
  }

  private func statements(in pair: EntryPair) -> [(kind: String, value: JSONValue?)] {
    let differences = pair.differences
    let retryable = differences.retryable.flatMap { $0.kind == .withdrawn ? $0.base.first : nil }
    let texts = [
      ("severity", withdrawn(differences.severity)), ("cause", withdrawn(pair.causeChange)),
      ("remedy", withdrawn(pair.actionChange)), ("endpoint", withdrawn(differences.endpoints)),
      ("applicability", withdrawn(differences.applicability)),
      ("first appearance", withdrawn(differences.declaredSince)),
      ("removal", withdrawn(differences.declaredRemoved)),
      ("replacement", withdrawn(differences.replacedBy)),
      (
        retryable == true ? "advice to try again" : "advice not to try again",
        retryable.map { JSONValue.bool($0) }
      ),
    ]
    return texts.compactMap { kind, value in value.map { (kind, $0) } }
  }

  private func withdrawn(_ change: ListChange<String>?) -> JSONValue? {
    change.flatMap { $0.kind == .withdrawn ? $0.base.reported : nil }
  }

  private func withdrawn(_ change: ListChange<Prose>?) -> JSONValue? {
    change.flatMap { $0.kind == .withdrawn ? $0.base.reported : nil }
  }
}
