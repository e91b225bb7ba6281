import CatalogReaders
import YAMLReading

extension CodeShape {
  /// The keys `enum`, `entry` and `code`, none of which must be there.
  init?(_ keys: inout YAMLMapping) {
    let names = keys.texts("enum").map(\.value)
    let entry = keys.text("entry")
    let side: Side? = keys.choice("code")
    let pattern = entry.flatMap { keys.pattern($0) }
    if entry != nil, pattern == nil { return nil }
    self.init(enumerations: names, entry: pattern, side: side)
  }
}
