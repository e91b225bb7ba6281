import CatalogReaders
import YAMLReading

extension RecordsShape {
  /// `records`, paths to them; `columns`, what their fields hold; `code`, a pattern. All optional.
  init(_ keys: inout YAMLMapping) {
    let paths = keys.texts("records").map { RecordPath($0.value) }
    let columns = keys.node("columns").map { keys.columns(of: $0) } ?? []
    self.init(paths: paths, columns: columns, code: keys.pattern("code"))
  }
}
