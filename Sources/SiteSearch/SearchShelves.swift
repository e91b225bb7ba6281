/// The files of an index besides its manifest, while they are made. Items are JSON already, for those
/// of a million codes as values would not fit into memory.
struct SearchShelves {
  /// By path, such as `keys/0.1a2b3c`, without a suffix.
  private(set) var files: [(path: String, bytes: [UInt8])] = []
  /// The hashes of the lists among them.
  private var lists: Set<String> = []

  /// Adds a shelf; returns the hash that its path ends with.
  mutating func add(_ name: String, _ items: [ArraySlice<UInt8>]) -> String {
    let text = ShelfText(items)
    var hash = ShelfHash()
    hash.add(text.array)
    files.append(("\(name).\(hash.short)", text.file))
    return hash.short
  }

  /// Adds shelves that share one hash.
  mutating func add(_ shelves: SharedShelves) { files += shelves.files }

  /// Adds a part of a long list, which is named by its hash alone: words that always stand together
  /// share one.
  mutating func addList(_ array: [UInt8]) -> String {
    var hash = ShelfHash()
    hash.add(array[...])
    if lists.insert(hash.long).inserted {
      files.append(("lists/\(hash.long)", ShelfText(array: array).file))
    }
    return hash.long
  }
}
