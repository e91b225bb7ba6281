import CatalogModel

/// Finds things by a key that only one of them has.
struct UniqueIndex<Key: Hashable> {
  private enum Holder {
    case one(Int)
    case several
  }

  private var holders: [Key: Holder] = [:]

  /// Things whose key is `nil` are left out.
  init(_ positions: some Sequence<Int>, key: (Int) -> Key?) {
    for position in positions {
      guard let key = key(position) else { continue }
      holders[key] = holders[key] == nil ? .one(position) : .several
    }
  }

  /// Of the entries whose key is one of `wanted`.
  init(_ entries: [Entry], among wanted: Set<Key?>, key: (Entry) -> Key?) {
    for (position, entry) in entries.enumerated() {
      guard let key = key(entry), wanted.contains(key) else { continue }
      holders[key] = holders[key] == nil ? .one(position) : .several
    }
  }

  /// The position of the only holder of `key`.
  subscript(key: Key) -> Int? {
    guard case .one(let position) = holders[key] else { return nil }
    return position
  }
}
