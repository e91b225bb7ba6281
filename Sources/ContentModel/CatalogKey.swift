/// What a catalog was read from.
package struct CatalogKey: Sendable {
  package let version: String
  /// A checksum of its documents and of everything that says how they are read.
  package let inputs: UInt64

  package init(version: String, inputs: UInt64) {
    self.version = version
    self.inputs = inputs
  }
}
