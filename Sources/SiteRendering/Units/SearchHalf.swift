import ContentModel

/// What the next build must know of one half of the search: what the manifest says of it, and the units
/// of its shelves.
struct SearchHalf: Sendable {
  /// As JSON.
  let manifest: [UInt8]
  let shelves: [OutputUnit]

  init(manifest: [UInt8], shelves: [OutputUnit]) {
    self.manifest = manifest
    self.shelves = shelves
  }

  /// The one that was packed; `nil` for bytes that are none.
  init?(packed: [UInt8], of half: OutputUnit) {
    var reader = PackedReader(packed[...])
    manifest = reader.byteList()
    shelves = reader.checksums().enumerated().map { .shelves(of: half, at: $0, key: $1) }
    guard reader.isWhole else { return nil }
  }

  var packed: [UInt8] {
    var packed = PackedBytes()
    packed.add(bytes: manifest)
    packed.add(checksums: shelves.map { $0.key ?? 0 })
    return packed.bytes
  }
}

extension OutputUnit {
  /// A unit of the shelves of a half.
  static func shelves(of half: OutputUnit, at place: Int, key: UInt64?) -> OutputUnit {
    OutputUnit(name: "\(half.name)/\(place)", key: key)
  }
}
