/// Some files of a site that are made of the same things: all those of a vendor, the search, the
/// rest.
package struct OutputUnit: Sendable, Hashable {
  /// `vendors/acme`, `vendors/acme/0`, `site`, `letters/A`, `inventory`, `assets`, `related`, `terms/acme`; `codes`,
  /// `search`, `texts/acme` and `codes/0` of the search.
  package let name: String
  /// A checksum of everything that its files depend on: where it is the same, so are they. `nil`
  /// where that is not known.
  package let key: UInt64?

  package init(name: String, key: UInt64?) {
    self.name = name
    self.key = key
  }
}
