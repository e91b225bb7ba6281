import CatalogModel

/// Words that stand for exactly one of some entries.
struct UniqueTargets: Sendable {
  private let entries: [Entry]
  /// The place of the entry that a word stands for; -1 where it stands for several.
  private var found: [String: Int32] = [:]

  init(among entries: [Entry]) {
    self.entries = entries
  }

  subscript(word: String) -> EntryKey? {
    guard let place = found[word], place >= 0 else { return nil }
    return entries[Int(place)].key
  }

  /// Lets a word stand for the entry at a place.
  mutating func add(_ word: String, _ place: Int) {
    let known = found[word].map(Int.init)
    let isUnique = known.map { $0 >= 0 && entries[$0].key == entries[place].key } ?? true
    found[word] = isUnique ? Int32(truncatingIfNeeded: known ?? place) : -1
  }
}
