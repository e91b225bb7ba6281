import CatalogModel

/// The places of entries in a list, by their identities.
///
/// It is a table of numbers with open addressing and linear probing, half full at most: a dictionary, which
/// holds the identities once more, takes ten times the memory.
struct EntryPlaces: Sendable {
  private let entries: [Entry]
  /// Places; -1 where there is none.
  private var slots: [Int32]

  /// Of several with one identity the first counts.
  init(of entries: [Entry]) {
    self.entries = entries
    var size = 2
    while size < 2 * entries.count { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for (place, entry) in entries.enumerated() {
      let slot = slot(of: entry.key)
      if slots[slot] < 0 { slots[slot] = Int32(truncatingIfNeeded: place) }
    }
  }

  subscript(key: EntryKey) -> Int? {
    let place = slots[slot(of: key)]
    return place < 0 ? nil : Int(place)
  }

  subscript(place: Int) -> Entry { entries[place] }

  /// Where an identity stands, or would stand.
  private func slot(of key: EntryKey) -> Int {
    let mask = slots.count - 1
    var slot = key.hashValue & mask
    while slots[slot] >= 0, entries[Int(slots[slot])].key != key { slot = (slot + 1) & mask }
    return slot
  }
}
