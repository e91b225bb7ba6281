/// Who publishes an API.
package struct Vendor: Sendable, Equatable {
  /// Lower-case letters, digits and dashes; the first part of every URL of this vendor.
  package let id: String
  package let name: String
  package let product: String?
  /// An `http` or `https` address.
  package let homepage: String?

  package init(id: String, name: String, product: String? = nil, homepage: String? = nil) {
    self.id = id
    self.name = name
    self.product = product
    self.homepage = homepage
  }
}
