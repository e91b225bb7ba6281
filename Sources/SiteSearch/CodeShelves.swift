import OrderedJSON

/// The table of keys once more, on shelves that are found by a hash of the key without any list of
/// them, and with the records of each: the first result is there after one fetch, however many codes
/// there are.
enum CodeShelves {
  /// How many records a key brings along.
  private static let shown = 4

  /// Adds the shelves; returns what the manifest says of them. `records` are the index's as JSON.
  static func add(
    _ index: CodeIndex, records: [[UInt8]], to files: inout SearchShelves
  ) -> JSONValue {
    let items = index.keys.entries.map { entry in
      item(entry.key.text, entry.value.map { index.numbers[$0] }, entry.value.map { records[$0] })
    }
    let count = shelfCount(of: items.reduce(0) { $0 + $1.count + 1 })
    var shelves: [[[UInt8]]] = Array(repeating: [], count: count)
    for (entry, item) in zip(index.keys.entries, items) {
      shelves[shelf(of: entry.key, among: count)].append(item)
    }
    let hashes = (0..<min(count, SearchIndexFiles.hashGroups)).map { group in
      let own = stride(from: group, to: count, by: SearchIndexFiles.hashGroups)
      return files.add(sharing: own.map { ("codes/\($0)", shelves[$0]) })
    }
    return .object(["count": .integer(count), "hashes": .string(hashes.joined())])
  }

  private static func item(_ key: String, _ numbers: [Int], _ records: [[UInt8]]) -> [UInt8] {
    let head = JSONValue.array([.string(key), .array(numbers.map { .integer($0) })]).compact()
    let tail = records.prefix(shown).flatMap { [UInt8(ascii: ",")] + $0 }
    return head.dropLast() + tail + [UInt8(ascii: "]")]
  }

  /// Bytes that a shelf has on average at most.
  private static let shelfSize = 2048

  /// A power of 2; none for nothing.
  private static func shelfCount(of bytes: Int) -> Int {
    guard bytes > 0 else { return 0 }
    var count = 1
    while count * shelfSize < bytes { count *= 2 }
    return count
  }

  /// The shelf of a key, which stands with its other writings, for these are looked for after it.
  private static func shelf(of key: TableKey, among count: Int) -> Int {
    ShelfHash.number(of: key.loose) % count
  }
}
