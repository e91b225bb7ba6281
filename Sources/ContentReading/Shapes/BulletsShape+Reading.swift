import CatalogReaders
import YAMLReading

extension BulletsShape {
  /// The keys `levels`, `code`, `separator` and `labels`; `nil` without a code.
  init?(_ keys: inout YAMLMapping) {
    let levels: [BulletsShape.Level] = keys.texts("levels").compactMap { keys.choice($0) }
    let labels = keys.labels()
    let separator = keys.text("separator")?.value
    guard let code = keys.requiredPattern("code") else { return nil }
    self.init(
      levels: levels.isEmpty ? [.code] : levels, code: code, separator: separator, labels: labels)
  }
}
