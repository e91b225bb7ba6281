/// The table of keys once more, on shelves that are found by a hash of the key without any list of
/// them, and with the records of each: the first result is there after one fetch, however many codes
/// there are.
enum CodeShelves {
  /// The shelves, those that share a hash together.
  static func groups(of items: [CodeItem], _ frame: CodeFrame) -> [SharedShelves.Group] {
    let count = count(of: items)
    var shelves: [[Int32]] = Array(repeating: [], count: count)
    for (place, item) in items.enumerated() { shelves[item.hash % count].append(Int32(place)) }
    let hashes = hashCount(of: count)
    return (0..<hashes).map { group in
      let own = stride(from: group, to: count, by: hashes)
      return { [shelves] in
        own.map { ("codes/\($0)", shelves[$0].map { items[Int($0)].shown(frame) }) }
      }
    }
  }

  /// How many hashes so many shelves share: one for each 16 of them, so that an edit gives few of them another
  /// address, but no more than 128, which every first query fetches, and not less than 16.
  static func hashCount(of shelves: Int) -> Int { min(shelves, max(16, min(128, shelves / 16))) }

  /// Bytes that a shelf has on average at most.
  private static let shelfSize = 2048

  /// How many shelves there are: a power of 2; none for nothing.
  static func count(of items: [CodeItem]) -> Int {
    let bytes = items.reduce(0) { $0 + $1.shownSize + 1 }
    guard bytes > 0 else { return 0 }
    var count = 1
    while count * shelfSize < bytes { count *= 2 }
    return count
  }
}
