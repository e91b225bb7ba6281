import OrderedJSON

/// The files of an index besides its manifest, while they are made. Items are JSON already, for those
/// of a million codes as values would not fit into memory.
struct SearchShelves {
  /// By path, such as `keys/0.1a2b3c`, without a suffix.
  private(set) var files: [(path: String, bytes: [UInt8])] = []
  /// The hashes of the lists among them.
  private var lists: Set<String> = []

  /// Adds a shelf; returns the hash that its path ends with.
  mutating func add(_ name: String, _ items: [some Collection<UInt8>]) -> String {
    let array = Self.array(of: items)
    var hash = ShelfHash()
    hash.add(array)
    append("\(name).\(hash.short)", array)
    return hash.short
  }

  /// Adds shelves that share one hash.
  mutating func add(_ shelves: SharedShelves) { files += shelves.files }

  /// Adds a part of a long list, which is named by its hash alone: words that always stand together
  /// share one.
  mutating func addList(_ array: [UInt8]) -> String {
    var hash = ShelfHash()
    hash.add(array)
    if lists.insert(hash.long).inserted { append("lists/\(hash.long)", array) }
    return hash.long
  }

  private mutating func append(_ path: String, _ array: [UInt8]) {
    files.append((path, Self.file(of: array)))
  }

  static func file(of array: [UInt8]) -> [UInt8] {
    var file = opening
    file.reserveCapacity(opening.count + array.count + 1)
    file += array
    file.append(UInt8(ascii: "}"))
    return file
  }

  private static let opening = Array(
    "{\"$schema\":\"\(SearchIndexFiles.shelfSchema)\",\"items\":".utf8)

  static func array(of items: [some Collection<UInt8>]) -> [UInt8] {
    var bytes = [UInt8(ascii: "[")]
    bytes.reserveCapacity(items.reduce(2) { $0 + $1.count + 1 })
    for (place, item) in items.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(contentsOf: item)
    }
    bytes.append(UInt8(ascii: "]"))
    return bytes
  }
}
