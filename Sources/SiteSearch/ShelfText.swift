import OrderedJSON

/// The bytes of a shelf: its items as a JSON array, and before them the address of its schema.
struct ShelfText: Sendable {
  let file: [UInt8]

  /// `size` is about how many bytes the items have; `items` writes them.
  init(size: Int, _ items: (inout JSONText) -> Void) {
    file = Self.file(size: size) { $0.array(items) }
  }

  /// Items that are JSON already.
  init(_ items: [ArraySlice<UInt8>]) {
    self.init(size: items.reduce(0) { $0 + $1.count + 1 }) { json in
      for item in items { json.literal(item) }
    }
  }

  /// An array that is JSON already.
  init(array: [UInt8]) {
    file = Self.file(size: array.count) { $0.literal(array) }
  }

  private static func file(size: Int, _ array: (inout JSONText) -> Void) -> [UInt8] {
    var json = JSONText(.compact)
    json.reserve(opening + size + 3)
    json.object { json in
      json.member("$schema", SearchIndexFiles.shelfSchema)
      json.key("items")
      array(&json)
    }
    return json.bytes
  }

  /// The array alone, by whose hash the shelf is named.
  var array: ArraySlice<UInt8> { file[Self.opening..<file.count - 1] }

  /// How many bytes stand before the array.
  private static let opening =
    "{\"$schema\":\"\(SearchIndexFiles.shelfSchema)\",\"items\":".utf8.count
}
