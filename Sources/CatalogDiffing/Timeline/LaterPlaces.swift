import CatalogModel

/// Where the meanings that the codes of a version have stand in the newest version.
///
/// It begins with the newest version and goes back step by step, so that all versions together take time in
/// proportion to what changed.
struct LaterPlaces {
  /// Of the codes whose meaning stands elsewhere; `nil` where no code has it any more.
  private var places: [EntryKey: EntryKey?] = [:]

  /// A code that the newest version does not have stands where it last stood; `nil` where its meaning is
  /// nobody's.
  subscript(key: EntryKey) -> EntryKey? { places[key] ?? key }

  /// From the revision of a step to its base.
  mutating func goBack(over step: CatalogComparison) {
    let moves = step.movedMeanings.mapValues { $0.flatMap { self[$0] } }
    let left = departed(before: step.categories.retitled)
    // What a version brought back as something else was nowhere before.
    let used = step.returned.filter { $0.meaning == .another }.map { ($0.key, EntryKey?.none) }
    places.merge(left) { $1 }
    places.merge(used) { $1 }
    places.merge(moves) { $1 }
  }

  /// What had left a category before that got another id, under the former one.
  private func departed(before retitled: [String: String]) -> [EntryKey: EntryKey?] {
    guard !retitled.isEmpty else { return [:] }
    let formerIDs = Dictionary(retitled.map { ($1, $0) }) { first, _ in first }
    let former = places.compactMap { key, place in
      formerIDs[key.category].map { (EntryKey(category: $0, code: key.code), place) }
    }
    return Dictionary(former) { first, _ in first }
  }
}

extension CatalogComparison {
  /// Where the meanings of codes of base stand that stand under other codes in revision; `nil` for one that
  /// none has any more, or where nothing but the code says that it has it.
  fileprivate var movedMeanings: [EntryKey: EntryKey?] {
    let pairs = changed.compactMap { pair -> (EntryKey, EntryKey?)? in
      if pair.isReused { return (pair.base.key, pair.displacedTo) }
      if pair.textChange == .replaced, !pair.hasSameName { return (pair.base.key, nil) }
      return pair.base.key == pair.revision.key ? nil : (pair.base.key, pair.revision.key)
    }
    let succeeded = successions.map { ($0.base.key, EntryKey?.some($0.revision.key)) }
    return Dictionary(pairs + succeeded) { first, _ in first }
  }
}

extension EntryPair {
  fileprivate var hasSameName: Bool { base.name != nil && base.name == revision.name }
}
