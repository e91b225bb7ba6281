/// Values by key, in the order of the keys' UTF-8.
struct SortedTable<Value: Sendable>: Sendable {
  let entries: [(key: TableKey, value: Value)]

  init(_ values: [TableKey: Value]) {
    entries = values.map { ($0.key, $0.value) }.sorted { $0.key < $1.key }
  }

  /// They are in the order of the keys.
  init(sorted entries: [(key: TableKey, value: Value)]) { self.entries = entries }

  subscript(key: String) -> Value? {
    let key = TableKey(key)
    let place = entries.partitioningIndex { $0.key < key }
    return place < entries.count && entries[place].key == key ? entries[place].value : nil
  }

  /// Keys that begin with a text, in order, at most `limit`.
  func keys(withPrefix prefix: String, limit: Int) -> [String] {
    let start = entries.partitioningIndex { $0.key < TableKey(prefix) }
    let following = entries[start...].prefix { $0.key.text.utf8.starts(with: prefix.utf8) }
    return following.prefix(limit).map(\.key.text)
  }
}

extension RandomAccessCollection {
  /// The index of the first element that does not stand below; those that do come first.
  package func partitioningIndex(isBelow: (Element) -> Bool) -> Index {
    var (low, count) = (startIndex, self.count)
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if isBelow(self[middle]) {
        low = index(after: middle)
        count -= half + 1
      } else {
        count = half
      }
    }
    return low
  }
}
