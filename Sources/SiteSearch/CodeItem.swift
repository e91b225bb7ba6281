import OrderedJSON

/// A key with its records as the files have it.
package struct CodeItem: Sendable {
  let key: String
  /// An array of the key and the numbers of its records, as JSON.
  let numbers: [UInt8]
  /// By which its shelf is found.
  let hash: Int
  /// Places in the frame's.
  private let records: [Int32]
  /// How many bytes there are in ``shown(_:)``.
  let shownSize: Int

  /// How many records a key brings along.
  private static let mostShown = 4

  /// `records` are places in the frame's.
  init(_ key: TableKey, _ records: [Int32], _ frame: CodeFrame) {
    self.key = key.text
    self.records = records
    // With its other writings, for these are looked for after it.
    hash = ShelfHash.number(of: key.loose)
    var json = JSONText(.compact)
    json.reserve(key.text.utf8.count + 4 + 8 * records.count)
    json.array { json in
      json.string(key.text)
      for record in records { json.integer(frame.numbers[Int(record)]) }
    }
    numbers = json.bytes
    let brackets = 2
    shownSize =
      numbers.count + brackets
      + records.prefix(Self.mostShown).reduce(0) { $0 + 1 + frame.records[Int($1)].count }
  }

  /// An array of the key, an array of the numbers of its records and the first of these as they are shown,
  /// as JSON; see ``CodeShelves``. It is much, so it is made when its shelf is.
  func shown(_ frame: CodeFrame) -> [UInt8] {
    var json = JSONText(.compact)
    json.reserve(shownSize)
    json.array { json in
      json.string(key)
      json.array { json in
        for record in records { json.integer(frame.numbers[Int(record)]) }
      }
      for record in records.prefix(Self.mostShown) { json.literal(frame.records[Int(record)]) }
    }
    return json.bytes
  }
}
