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
}
