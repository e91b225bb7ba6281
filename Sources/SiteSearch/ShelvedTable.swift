import OrderedJSON

/// Cuts a sorted table into shelves. The list of them stands in the manifest, or where it is long, in
/// shelves of its own, so that no query has to fetch all of it.
struct ShelvedTable {
  /// How many shelves the manifest lists at most, and how many stand in a part of a longer list.
  private static let shallow = 256
  private static let partSize = 64

  private let kind: String
  /// Bytes of JSON that a shelf has at most, unless one item alone has more.
  private let shelfSize: Int
  /// The shortest text that tells a shelf's first key from the last key before it, and its hash.
  private var shelves: [(start: String, hash: String)] = []
  private var items: [ArraySlice<UInt8>] = []
  private var size = 0
  /// How many items were added.
  private var count = 0
  private var start = ""

  private init(_ kind: String, shelfSize: Int) {
    self.kind = kind
    self.shelfSize = shelfSize
  }

  /// Adds a table's shelves; returns what the manifest says of them. `key` gives the key of the entry at a place,
  /// `item` an entry's JSON, and may add files that this names.
  static func add<Entry>(
    _ kind: String, shelfSize: Int, _ entries: some Sequence<Entry>, key: (Int) -> String,
    to files: inout SearchShelves, item: (Entry, inout SearchShelves) -> ArraySlice<UInt8>
  ) -> JSONValue {
    var table = ShelvedTable(kind, shelfSize: shelfSize)
    for entry in entries { table.add(item(entry, &files), key, to: &files) }
    table.close(&files)
    return table.list(&files)
  }

  private mutating func add(
    _ item: ArraySlice<UInt8>, _ key: (Int) -> String, to files: inout SearchShelves
  ) {
    if !items.isEmpty, size + item.count + 1 > shelfSize {
      close(&files)
      start = Self.separator(after: key(count - 1), key(count))
    }
    items.append(item)
    size += item.count + 1
    count += 1
  }

  private mutating func close(_ files: inout SearchShelves) {
    guard !items.isEmpty else { return }
    shelves.append((start, files.add("\(kind)/\(shelves.count)", items)))
    (items, size) = ([], 0)
  }

  /// The shortest beginning of a key that the key before it does not share.
  private static func separator(after before: String, _ key: String) -> String {
    let same = zip(before.unicodeScalars, key.unicodeScalars).prefix { $0 == $1 }.count
    return String(String.UnicodeScalarView(key.unicodeScalars.prefix(same + 1)))
  }

  private func list(_ files: inout SearchShelves) -> JSONValue {
    guard shelves.count > Self.shallow else { return Self.json(shelves, isDeep: false) }
    var parts: [(start: String, hash: String)] = []
    for first in stride(from: 0, to: shelves.count, by: Self.partSize) {
      let part = shelves[first..<min(first + Self.partSize, shelves.count)]
      let items = part.map { JSONValue.strings([$0.start, $0.hash]).compact()[...] }
      parts.append((shelves[first].start, files.add("\(kind)-parts/\(parts.count)", items)))
    }
    return Self.json(parts, isDeep: true)
  }

  private static func json(_ shelves: [(start: String, hash: String)], isDeep: Bool) -> JSONValue {
    .object([
      "starts": .strings(shelves.map(\.start)), "hashes": .string(shelves.map(\.hash).joined()),
      "isDeep": isDeep ? .bool(true) : nil,
    ])
  }
}
