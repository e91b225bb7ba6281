import CatalogModel

/// An entry that came and says what one of another code that was there already says.
struct RepeatedMeaning {
  let entry: Entry
  /// The other entry of revision.
  let other: Entry

  /// A text of fewer words is a phrase that fits many errors.
  private static let leastWords = 4

  /// In the order of `comparison.added`. A text that more than two entries have is nobody's own, and a code
  /// that is back as it was repeats nothing.
  static func all(in comparison: CatalogComparison) -> [RepeatedMeaning] {
    guard !comparison.added.isEmpty else { return [] }
    let known = Set(
      comparison.regrouped.map(\.entry.key)
        + comparison.returned.filter { $0.meaning == .unchanged }.map(\.key))
    let added = comparison.added.filter { !known.contains($0.key) }.compactMap { entry in
      text(of: entry).map { (entry, $0) }
    }
    let texts = Set(added.map(\.1))
    let addedKeys = Set(comparison.added.map(\.key))
    var holders: [String: [Entry]] = [:]
    let letters = Set(comparison.added.compactMap { $0.meaningText.map(letterHash) })
    for entry in comparison.revision.entries {
      guard let whole = entry.meaningText, letters.contains(letterHash(whole)),
        let text = text(of: entry), texts.contains(text)
      else { continue }
      holders[text, default: []].append(entry)
    }
    return added.compactMap { entry, text in
      guard let both = holders[text], both.count == 2,
        let other = both.first(where: { !addedKeys.contains($0.key) }), other.code != entry.code
      else { return nil }
      return RepeatedMeaning(entry: entry, other: other)
    }
  }

  /// The same for texts that differ in typography only, and quickly made: a hash of the letters and
  /// digits (FNV-1a by G. Fowler, L. C. Noll and K.-P. Vo).
  private static func letterHash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      let small = byte | 0x20
      guard isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small) else { return hash }
      return (hash ^ UInt64(small)) &* 0x100_0000_01B3
    }
  }

  private static func text(of entry: Entry) -> String? {
    guard let text = entry.meaningText, WordTokens.words(of: text).count >= leastWords else {
      return nil
    }
    return Typography.folded(text)
  }
}
