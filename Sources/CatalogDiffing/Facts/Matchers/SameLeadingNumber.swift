import CatalogModel

/// Pairs entries of a category whose code is a name and whose texts begin with the same number in
/// parentheses, as in `(36) The download could not be resumed.`.
struct SameLeadingNumber: EntryMatcher {
  let evidence = EntryPair.Evidence.number

  /// Texts begin with the numbers of their entries where that many do, and half of all.
  private static let leastNumbered = 8

  func matches(in unpaired: UnpairedEntries) -> [EntryMatch] {
    guard isNumbering(unpaired.base), isNumbering(unpaired.revision) else { return [] }
    return unpaired.matchesByKeyOfItsOwn(
      base: { entry in number(of: entry).map { unpaired.expectedKey(of: entry).with($0) } },
      revision: { entry in number(of: entry).map { entry.key.with($0) } })
  }

  private func isNumbering(_ entries: [Entry]) -> Bool {
    let count = entries.count { number(of: $0) != nil }
    return count >= Self.leastNumbered && 2 * count >= entries.count
  }

  private func number(of entry: Entry) -> String? {
    guard !entry.code.isNumeric, let text = entry.description.firstLine, text.first == "(",
      let end = text.firstIndex(of: ")")
    else { return nil }
    let number = String(text[..<end].dropFirst())
    return Code(number).isNumeric ? number : nil
  }
}

extension EntryKey {
  fileprivate func with(_ number: String) -> EntryKey {
    EntryKey(category: category, code: Code(number))
  }
}
