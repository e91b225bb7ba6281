/// The vendors that a word names, by normalised word: their ids, their names, the first words of
/// their names, and other words that stand in the name of one vendor alone.
struct VendorWords: Sendable {
  private var table: [TableKey: Set<Int>] = [:]

  /// Words that stand in the names of many vendors.
  private static let common: Set<String> = [
    "api", "apis", "app", "cloud", "for", "group", "identity", "inc", "of", "platform", "server",
    "service", "services", "the",
  ]

  init(_ vendors: [SearchVendor]) {
    var others: [TableKey: Set<Int>] = [:]
    for (number, vendor) in vendors.enumerated() {
      for text in [vendor.id, vendor.name] {
        guard let key = NormalizedCode(text)?.key else { continue }
        table[TableKey(key), default: []].insert(number)
      }
      for (place, run) in WordRun.runs(in: vendor.name).enumerated() {
        let word = run.characters.folded
        guard word.utf16.count > 2, !Self.common.contains(word) else { continue }
        if place == 0 {
          table[TableKey(word), default: []].insert(number)
        } else {
          others[TableKey(word), default: []].insert(number)
        }
      }
    }
    for (word, numbers) in others where numbers.count == 1 && table[word] == nil {
      table[word] = numbers
    }
  }

  /// Of a normalised word.
  subscript(key key: String) -> Set<Int>? { table[TableKey(key)] }

  /// Of any text.
  subscript(text: String) -> Set<Int>? { NormalizedCode(text).flatMap { self[key: $0.key] } }
}
