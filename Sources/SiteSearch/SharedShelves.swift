/// Shelves that share one hash.
package struct SharedShelves: Sendable {
  /// Gives the shelves' names and texts. All groups together are much, so each is made when it is asked for.
  package struct Group: Sendable {
    let shelves: @Sendable () -> [(name: String, text: ShelfText)]
  }

  let hash: String
  /// By path, such as `codes/0.1a2b3c`, without a suffix.
  let files: [(path: String, bytes: [UInt8])]

  package init(_ group: Group) {
    let shelves = group.shelves()
    var hash = ShelfHash()
    for (place, shelf) in shelves.enumerated() {
      if place > 0 { hash.add([0x0A]) }
      hash.add(shelf.text.array)
    }
    let short = hash.short
    self.hash = short
    files = shelves.map { ("\($0.name).\(short)", $0.text.file) }
  }
}
