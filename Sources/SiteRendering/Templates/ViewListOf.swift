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
