/// The items of a list as templates see them. Each is made when a section comes to it and is gone behind it,
/// for a list may be as long as the site has codes.
protocol ViewList: AnyObject, Sendable {
  var count: Int { get }
  /// The value at a place, from 0.
  subscript(place: Int) -> ViewValue { get }
}

/// A list of items of one type, and how each becomes a value.
final class ViewListOf<Item: Sendable>: ViewList {
  private let items: [Item]
  private let value: @Sendable (Item) -> ViewValue

  init(_ items: [Item], _ value: @escaping @Sendable (Item) -> ViewValue) {
    self.items = items
    self.value = value
  }

  var count: Int { items.count }

  subscript(place: Int) -> ViewValue { value(items[place]) }
}
