import CatalogReaders
import YAMLReading

extension PatternShape {
  /// The keys `entry` and `labels`.
  init?(_ keys: inout YAMLMapping) {
    let entry = keys.requiredText("entry").flatMap { keys.entryPattern($0) }
    let labels = keys.labels()
    guard let entry else { return nil }
    self.init(entry: entry, labels: labels)
  }
}
