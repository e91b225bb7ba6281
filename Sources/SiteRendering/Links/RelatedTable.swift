import CatalogModel
import ContentModel

/// Which entries of other vendors say the same as each, as numbers: the entries of all newest
/// catalogs, one catalog behind the other, are counted from 0.
struct RelatedTable: Sendable, Equatable {
  /// For each entry the numbers of others, the nearest first.
  private let lists: [[Int32]]

  init(_ lists: [[Int32]]) { self.lists = lists }

  /// The table as it was packed; `nil` for bytes that are no such table of these catalogs.
  init?(packed: [UInt8], of catalogs: [Catalog]) {
    var reader = PackedReader(packed[...])
    let lists = reader.list { reader in
      reader.numbers()
    }
    let count = catalogs.reduce(0) { $0 + $1.entries.count }
    guard reader.isWhole, lists.count == count,
      lists.allSatisfy({ $0.allSatisfy { (0..<count).contains(Int($0)) } })
    else { return nil }
    self.lists = lists
  }

  var packed: [UInt8] {
    var packed = PackedBytes()
    packed.add(lists) { $0.add(numbers: $1) }
    return packed.bytes
  }

  /// Those related to an entry; none for a number that it does not have.
  subscript(number: Int) -> [Int32] { lists.indices.contains(number) ? lists[number] : [] }
}
