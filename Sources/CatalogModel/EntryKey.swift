/// The identity of an entry within its vendor. Codes are unique within a category only.
package struct EntryKey: Sendable, Hashable, Comparable {
  package let category: String
  package let code: Code

  package init(category: String, code: Code) {
    self.category = category
    self.code = code
  }

  package static func < (left: EntryKey, right: EntryKey) -> Bool {
    left.category == right.category ? left.code < right.code : left.category < right.category
  }
}
