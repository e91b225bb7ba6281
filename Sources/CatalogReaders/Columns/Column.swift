import CatalogModel

/// A column by its name in the document's header.
package struct Column: Sendable {
  package let name: String
  package let role: ColumnRole
  /// The name as names are compared.
  let key: ColumnName
  /// The part of an entry that it gives; `nil` for one that is not kept.
  let property: EntryProperty?

  package init(name: String, role: ColumnRole) {
    self.name = name
    self.role = role
    key = ColumnName(name)
    property = EntryProperty(rawValue: role.rawValue)
  }
}
