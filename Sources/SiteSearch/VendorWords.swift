/// The vendors that a word or several of them name, by normalised word: their ids, their names, what names begin with,
/// and other parts of names that one vendor alone has.
struct VendorWords: Sendable {
  private var table: [TableKey: Set<Int>] = [:]

  private static let shortestBeginning = 5

  /// Words that stand in the names of many vendors.
  private static let common: Set<String> = [
    "api", "apis", "app", "authentication", "cloud", "for", "group", "identity", "inc", "of",
    "payment", "payments", "platform", "server", "service", "services", "the",
  ]

  init(_ vendors: [SearchVendor]) {
    var others: [TableKey: Set<Int>] = [:]
    for (number, vendor) in vendors.enumerated() {
      for text in [vendor.id, vendor.name] {
        guard let key = NormalizedCode(text)?.key else { continue }
        table[TableKey(key), default: []].insert(number)
      }
      for (start, part) in Self.parts(of: vendor.name) {
        if start == 0 {
          table[TableKey(part), default: []].insert(number)
        } else {
          others[TableKey(part), default: []].insert(number)
        }
      }
    }
    for (word, numbers) in others where numbers.count == 1 && table[word] == nil {
      table[word] = numbers
    }
  }

  /// As many words of a query are looked up together.
  private static let mostWords = 4

  /// The words of a name and of its stretches, with the place of the first of them, unless all are common.
  private static func parts(of name: String) -> [(start: Int, key: String)] {
    let words = WordRun.runs(in: name).map(\.characters.folded)
    return words.indices.flatMap { start in
      (start..<min(start + mostWords, words.count)).compactMap { last in
        let part = words[start...last]
        let isOwn = part.contains { $0.utf16.count > 2 && !common.contains($0) }
        return isOwn ? (start, part.joined()) : nil
      }
    }
  }

  /// Of a normalised word.
  subscript(key key: String) -> Set<Int>? { table[TableKey(key)] }

  /// The vendor that somebody who types means by the beginning of its name alone, five letters or more and half of it:
  /// `surepa`; no word of others' entries.
  func vendors(begunBy word: String, in index: SearchIndex) -> Set<Int>? {
    let length = word.utf16.count
    guard length >= Self.shortestBeginning else { return nil }
    let vendors = table.reduce(into: Set<Int>()) { vendors, entry in
      let name = entry.key.text
      if name.utf8.starts(with: word.utf8), name.utf16.count <= 2 * length {
        vendors.formUnion(entry.value)
      }
    }
    guard vendors.count == 1 else { return nil }
    let records = index.terms[word]?.groups.lazy.flatMap(\.records) ?? []
    return records.allSatisfy { vendors.contains(index.vendor(of: $0)) } ? vendors : nil
  }

  /// Of any text.
  subscript(text: String) -> Set<Int>? { NormalizedCode(text).flatMap { self[key: $0.key] } }
}
