import OrderedJSON

/// A key with its records as the files have it.
package struct CodeItem: Sendable {
  let key: String
  /// An array of the key and the numbers of its records, as JSON.
  let numbers: [UInt8]
  /// The same with the first of the records; see ``CodeShelves``.
  let shown: [UInt8]
  /// By which its shelf is found.
  let hash: Int

  /// How many records a key brings along.
  private static let mostShown = 4

  /// `records` are places in the frame's.
  init(_ key: TableKey, _ records: [Int], _ frame: CodeFrame) {
    self.key = key.text
    // With its other writings, for these are looked for after it.
    hash = ShelfHash.number(of: key.loose)
    var json = JSONText(.compact)
    json.array { json in
      json.string(key.text)
      for record in records { json.integer(frame.numbers[record]) }
    }
    numbers = json.bytes
    json = JSONText(.compact)
    json.reserve(
      numbers.count + 8
        + records.prefix(Self.mostShown).reduce(0) { $0 + frame.records[$1].count + 1 })
    json.array { json in
      json.string(key.text)
      json.array { json in
        for record in records { json.integer(frame.numbers[record]) }
      }
      for record in records.prefix(Self.mostShown) { json.literal(frame.records[record]) }
    }
    shown = json.bytes
  }
}
