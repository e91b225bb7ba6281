/// The table of keys once more, on shelves that are found by a hash of the key without any list of
/// them, and with the records of each: the first result is there after one fetch, however many codes
/// there are.
package struct CodeShelves: Sendable {
  /// How many there are: a power of 2; none for nothing.
  let count: Int
  private let lists: CodeLists
  /// The places of the keys on each shelf, in order.
  private let keys: NumberGroups
  /// How many bytes the items of each shelf have together.
  private let sizes: [Int]

  /// Bytes that a shelf has on average at most.
  private static let shelfSize = 2048

  /// `items` are those of all keys, share by share.
  package init(_ lists: CodeLists, _ items: [CodeItems]) {
    let shelved = items.flatMap(\.shelved)
    let count = Self.count(for: shelved.reduce(0) { $0 + $1.size + 1 })
    let members = shelved.enumerated().map { place, key in
      (group: Int32(key.hash % count), number: Int32(place))
    }
    var sizes = Array(repeating: 0, count: count)
    for (member, key) in zip(members, shelved) { sizes[Int(member.group)] += key.size + 1 }
    self.count = count
    self.lists = lists
    self.sizes = sizes
    keys = NumberGroups(members, count: count)
  }

  private static func count(for bytes: Int) -> Int {
    guard bytes > 0 else { return 0 }
    var count = 1
    while count * shelfSize < bytes { count *= 2 }
    return count
  }

  /// How many hashes so many shelves share: one for each 16 of them, so that an edit gives few of them another
  /// address, but no more than 128, which every first query fetches, and not less than 16.
  static func hashCount(of shelves: Int) -> Int { min(shelves, max(16, min(128, shelves / 16))) }

  var hashCount: Int { Self.hashCount(of: count) }

  /// Those that share a hash together.
  var groups: [SharedShelves.Group] {
    let hashes = hashCount
    return (0..<hashes).map { group in
      SharedShelves.Group {
        stride(from: group, to: count, by: hashes).map { ("codes/\($0)", text(of: $0)) }
      }
    }
  }

  private func text(of shelf: Int) -> ShelfText {
    ShelfText(size: sizes[shelf]) { json in
      for place in keys.range(of: shelf) { lists.addShown(at: keys[place], to: &json) }
    }
  }
}
