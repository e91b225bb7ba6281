import CatalogReaders
import YAMLReading

extension CellsShape {
  /// The keys `columns` and `code`, of which the pattern must be there.
  init?(_ keys: inout YAMLMapping) {
    let columns = TableColumns(&keys)
    guard let code = keys.requiredPattern("code") else { return nil }
    self.init(code: code, columns: columns)
  }
}
