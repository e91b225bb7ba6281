/// Shelves that share one hash.
package struct SharedShelves: Sendable {
  /// Gives the shelves' names and items, which are JSON. All groups together are much, so each is made when
  /// it is asked for.
  package typealias Group = @Sendable () -> [(name: String, items: [[UInt8]])]

  let hash: String
  /// By path, such as `codes/0.1a2b3c`, without a suffix.
  let files: [(path: String, bytes: [UInt8])]

  package init(_ group: Group) {
    let group = group()
    let arrays = group.map { SearchShelves.array(of: $0.items) }
    var hash = ShelfHash()
    for (place, array) in arrays.enumerated() {
      if place > 0 { hash.add([0x0A]) }
      hash.add(array)
    }
    let short = hash.short
    self.hash = short
    files = zip(group, arrays).map { shelf, array in
      ("\(shelf.name).\(short)", SearchShelves.file(of: array))
    }
  }
}
