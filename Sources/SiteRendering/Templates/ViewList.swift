/// The items of a list as templates see them. Each is made when a section comes to it and is gone behind it,
/// for a list may be as long as the site has codes.
package protocol ViewList: AnyObject, Sendable {
  var count: Int { get }
  /// The value at a place, from 0.
  subscript(place: Int) -> ViewValue { get }
}

/// A list of items of one type, and how each becomes a value.
package final class ViewListOf<Item: Sendable>: ViewList {
  private let items: [Item]
  private let value: @Sendable (Item) -> ViewValue

  package init(_ items: [Item], _ value: @escaping @Sendable (Item) -> ViewValue) {
    self.items = items
    self.value = value
  }

  package var count: Int { items.count }

  package subscript(place: Int) -> ViewValue { value(items[place]) }
}
