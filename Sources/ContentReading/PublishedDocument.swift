package import Diagnostics

/// A document of a vendor, and where `vendor.yaml` says that it is published.
package struct PublishedDocument: Sendable {
  /// Its path within the folder of a version.
  package let name: String
  /// An `http` or `https` address.
  package let address: String
  /// Where the address is stated.
  package let place: SourceRange
}
