import OrderedJSON

/// Some keys with their records as the sorted table of keys has them, one behind the other, and what must
/// be known of each before it is put onto one of ``CodeShelves``.
package struct CodeItems: Sendable {
  private var json = JSONText(.compact)
  /// Where the JSON of each stands.
  private var places: [Range<Int>] = []
  /// By which the shelf of each is found, and how many bytes it takes there.
  private(set) var shelved: [(hash: Int, size: Int)] = []

  init() {}

  /// The JSON of each.
  var numbers: [ArraySlice<UInt8>] {
    let bytes = json.bytes
    return places.map { bytes[$0] }
  }

  /// `numbers` writes an array of the key and the numbers of its records; so many bytes are added to it on
  /// the shelf by the records that are shown.
  mutating func add(hash: Int, shownRecords: Int, _ numbers: (inout JSONText) -> Void) {
    // A comma parts it from the one before.
    let start = json.bytes.isEmpty ? 0 : json.bytes.count + 1
    numbers(&json)
    places.append(start..<json.bytes.count)
    let brackets = 2
    shelved.append((hash, json.bytes.count - start + brackets + shownRecords))
  }
}
