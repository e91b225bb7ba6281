import CatalogReaders
import YAMLReading

extension InlineShape {
  /// The keys `code`, `separator` and `order`; `nil` without a code.
  init?(_ keys: inout YAMLMapping) {
    let separator = keys.text("separator")?.value
    let order: [ColumnRole] = keys.texts("order").compactMap { keys.choice($0) }
    guard let code = keys.requiredPattern("code") else { return nil }
    self.init(
      code: code, separator: separator, order: order.isEmpty ? [.code, .description] : order)
  }
}
