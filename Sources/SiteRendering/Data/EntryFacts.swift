import CatalogModel

/// The short facts that a vendor states about a code, in the order in which they are shown.
struct EntryFacts {
  let name: String
  let values: [String]
  let property: EntryProperty

  /// Only those that are stated.
  static func all(of entry: Entry) -> [EntryFacts] {
    let facts = [
      EntryFacts(name: "Severity", one: entry.severity, .severity),
      EntryFacts(name: "Retryable", one: entry.isRetryable.map(words), .retryable),
      EntryFacts(name: "Endpoints", values: entry.endpoints, property: .endpoint),
      EntryFacts(name: "Applies to", values: entry.applicability, property: .applicability),
      EntryFacts(name: "Exists since", one: entry.declaredSince, .since),
      EntryFacts(name: "Leaves with", one: entry.declaredRemoved, .removed),
    ]
    return facts.filter { !$0.values.isEmpty }
  }

  private static func words(_ isRetryable: Bool) -> String {
    isRetryable
      ? "Yes: the same request may succeed later" : "No: the same request does not succeed later"
  }
}

extension EntryFacts {
  fileprivate init(name: String, one value: String?, _ property: EntryProperty) {
    self.init(name: name, values: value.map { [$0] } ?? [], property: property)
  }
}
