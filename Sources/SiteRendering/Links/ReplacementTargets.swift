import CatalogModel

/// Finds the entries of a catalog that a vendor names to be used instead of others.
///
/// A word stands for the code of the same category, or else for the one entry that has it as its
/// code, its name or an alias.
struct ReplacementTargets: Sendable {
  private let keys: Set<EntryKey>
  private let words: UniqueTargets

  /// Where none of the vendor's `versions` names a replacement, nothing is looked up.
  init(in newest: Catalog, for versions: [Catalog]) {
    guard versions.contains(where: { $0.entries.contains { !$0.replacedBy.isEmpty } }) else {
      (keys, words) = ([], UniqueTargets(among: []))
      return
    }
    var targets = UniqueTargets(among: newest.entries)
    for (place, entry) in newest.entries.enumerated() {
      let words = [entry.code.text] + [entry.name].compactMap { $0 } + entry.aliases
      for word in Set(words) { targets.add(word, place) }
    }
    keys = Set(newest.entries.map(\.key))
    words = targets
  }

  func target(of word: String, from entry: EntryKey) -> EntryKey? {
    let neighbour = EntryKey(category: entry.category, code: Code(word))
    let target = keys.firstIndex(of: neighbour).map { keys[$0] } ?? words[word]
    return target == entry ? nil : target
  }
}
