import CatalogModel
import ContentModel

/// Which entries of other vendors say the same as each, as numbers: the entries of all newest
/// catalogs, one catalog behind the other, are counted from 0.
struct RelatedTable: Sendable, Equatable {
  /// For each entry the numbers of others, the nearest first.
  private let lists: [[Int32]]

  init(_ lists: [[Int32]]) { self.lists = lists }

  /// Finds them, by so many tasks, 1 or more.
  static func find(
    among catalogs: [Catalog], _ concepts: [Concept], jobs: Int
  ) async -> RelatedTable {
    let texts = await catalogs.concurrentMap(jobs: jobs) { CatalogTerms($0) }
    return await find(among: catalogs, texts, concepts, jobs: jobs)
  }

  /// The same, where the terms of each catalog are known.
  static func find(
    among catalogs: [Catalog], _ texts: [CatalogTerms], _ concepts: [Concept], jobs: Int
  ) async -> RelatedTable {
    await RelatedEntries(among: catalogs, texts, concepts, jobs: jobs).table(jobs: jobs)
  }

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
