import CatalogModel

/// Words that stand for exactly one entry.
struct UniqueTargets {
  private var found: [String: EntryKey?] = [:]

  var targets: [String: EntryKey] { found.compactMapValues { $0 } }

  mutating func add(_ word: String, _ target: EntryKey) {
    let isUnique = found[word].map { $0 == target } ?? true
    found[word] = .some(isUnique ? target : nil)
  }
}
