/// What a vendor promises about its catalog, and how a site judges its changes.
package struct ChangePolicy: Sendable, Equatable {
  /// Whether the vendor has declared the catalog complete: clients need not expect further codes.
  package let isClosed: Bool
  /// Whether the vendor promises that texts stay to the letter, so that clients may compare them.
  package let hasStableMessages: Bool
  /// Other impacts than the rules' own, by the rules' ids.
  package let severities: [String: Impact]

  package init(
    isClosed: Bool = false, hasStableMessages: Bool = false, severities: [String: Impact] = [:]
  ) {
    self.isClosed = isClosed
    self.hasStableMessages = hasStableMessages
    self.severities = severities
  }

  /// What was said for the rule, or else the highest of what the promises make of it and of what was said for
  /// the rules of which it is a kind.
  func impact(of rule: some ChangeKind) -> Impact {
    if let severity = severities[rule.id] { return severity }
    let own = hasStableMessages && rule.isAboutWording ? .breaking : rule.impact
    return rule.kindsOf.compactMap { severities[$0] }.reduce(own, max)
  }
}
