import CatalogReaders
import YAMLReading

extension TableShape {
  /// The keys `columns` and `code`, neither of which must be there.
  init(_ keys: inout YAMLMapping) {
    let columns = TableColumns(&keys)
    self.init(columns: columns, code: keys.pattern("code"))
  }
}
