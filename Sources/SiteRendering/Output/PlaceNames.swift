import ContentModel

/// The checksums of the places of files and of the folders around them, upper and lower case taken for
/// the same.
struct PlaceNames: Sendable {
  private var files: Set<UInt64> = []
  private var folders: Set<UInt64> = []
  /// Whether all of the files are ASCII, which has one writing for each text, and differ.
  private var areSound = true

  init(_ lists: [FileList]) {
    files.reserveCapacity(lists.reduce(0) { $0 + $1.count })
    for list in lists { add(list) }
  }

  /// Whether no two of the places are the same, and none is a folder of another, as is nearly always
  /// so; `false` where that is not certain.
  var areApart: Bool { areSound && files.isDisjoint(with: folders) }

  mutating func add(_ list: FileList) {
    var name: [UInt8] = []
    // Most files stand in the folder of the one before.
    var folder: [UInt8] = []
    for number in list.indices where areSound {
      name.removeAll(keepingCapacity: true)
      list.withPath(number) { name.append(contentsOf: $0) }
      areSound = Self.fold(&name) && files.insert(ContentHash.of(name)).inserted
      guard let end = name.lastIndex(of: UInt8(ascii: "/")), name[..<end] != folder[...] else {
        continue
      }
      folder = Array(name[..<end])
      add(folder)
    }
  }

  /// Makes capitals small; `false` where not all is ASCII.
  private static func fold(_ name: inout [UInt8]) -> Bool {
    name.withUnsafeMutableBufferPointer { name in
      var all: UInt8 = 0
      for place in name.indices {
        let byte = name[place]
        all |= byte
        name[place] = byte &- 0x41 < 26 ? byte | 0x20 : byte
      }
      return all < 0x80
    }
  }

  /// Adds a folder and those around it.
  private mutating func add(_ folder: [UInt8]) {
    var rest = folder[...]
    // The folders around one that is known are known.
    while folders.insert(ContentHash.of(rest)).inserted,
      let slash = rest.lastIndex(of: UInt8(ascii: "/"))
    {
      rest = rest[..<slash]
    }
  }
}
