/// An entry among all vendors'.
package struct EntryReference: Sendable, Hashable, Comparable {
  package let vendor: String
  package let key: EntryKey

  package init(vendor: String, key: EntryKey) {
    self.vendor = vendor
    self.key = key
  }

  /// The vendor, the category and the code's URL segment, such as `acme/sign-in/1001`.
  package var id: String {
    let code = key.code.segment
    var id = ""
    // With the slash that a page's path ends with.
    id.reserveCapacity(vendor.utf8.count + key.category.utf8.count + code.utf8.count + 3)
    id += vendor
    id += "/"
    id += key.category
    id += "/"
    id += code
    return id
  }

  package static func < (left: EntryReference, right: EntryReference) -> Bool {
    left.vendor == right.vendor ? left.key < right.key : left.vendor < right.vendor
  }
}
