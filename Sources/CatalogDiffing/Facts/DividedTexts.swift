import CatalogModel

/// Texts of which a part is the whole text of a code that came, or was that of one that left: `Expired or blocked` became
/// `Expired`, and `Blocked` of another code.
enum DividedTexts {
  /// The identities in revision of those that were merely reworded otherwise.
  static func keys(
    among changed: [EntryPair], removed: [Entry], added: [Entry]
  ) -> Set<EntryKey> {
    let (left, came) = (texts(of: removed), texts(of: added))
    guard !left.isEmpty || !came.isEmpty else { return [] }
    let divided = changed.lazy.filter { pair in
      guard pair.textChange == .reworded else { return false }
      let (base, revision) = (parts(of: pair.base), parts(of: pair.revision))
      return !base.subtracting(revision).isDisjoint(with: came)
        || !revision.subtracting(base).isDisjoint(with: left)
    }
    return Set(divided.map(\.revision.key))
  }

  private static func texts(of entries: [Entry]) -> Set<String> {
    Set(entries.lazy.map { Typography.folded($0.description.plainText) }.filter(isTelling))
  }

  private static func parts(of entry: Entry) -> Set<String> {
    let alternatives = entry.description.plainText.replacing(" or ", with: "\n")
    return Set(
      alternatives.split { ".;\n".contains($0) }.lazy.map { Typography.folded(String($0)) }
        .filter(isTelling))
  }

  private static func isTelling(_ text: String) -> Bool { text.contains(where: \.isLetter) }
}
