package import CatalogModel

/// An identity that was in a catalog once and is not in the newest version.
package struct DepartedEntry: Sendable, Equatable {
  /// As it stood in `lastVersion`.
  package let entry: Entry
  package let lastVersion: String
  /// The first version without it.
  package let removed: String
  /// The entries of that version that stand for the code in another grouping: within a range, or
  /// apart.
  package let regrouped: [EntryKey]
  /// The code that has its meaning now, and meant something else before.
  package let successor: EntryKey?

  package init(
    entry: Entry, lastVersion: String, removed: String, regrouped: [EntryKey] = [],
    successor: EntryKey? = nil
  ) {
    self.entry = entry
    self.lastVersion = lastVersion
    self.removed = removed
    self.regrouped = regrouped
    self.successor = successor
  }

  package var key: EntryKey { entry.key }
}

extension CatalogTimeline {
  /// The last life of every identity that nothing has now, in the order of identities. Those of renamed
  /// codes and retitled categories are not among them.
  package var departed: [DepartedEntry] {
    guard versions.count > 1 else { return [] }
    let previous = Dictionary(zip(versions.dropFirst(), versions)) { $1 }
    let (regrouped, successors) = (regrouped, departedSuccessors)
    let last = Dictionary(lives.map { ($0.key, $0) }) { $1 }
    return last.values.filter { !$0.isPresent }.sorted { $0.key < $1.key }.compactMap { life in
      guard let removed = life.events.last?.version, let last = previous[removed]
      else { return nil }
      return DepartedEntry(
        entry: life.entry, lastVersion: last, removed: removed,
        regrouped: regrouped[removed]?[life.key] ?? [], successor: successors[removed]?[life.key])
    }
  }

  /// What has the meanings of codes that left, by the version that gave them away and by the identities
  /// that they had; followed from there on for as long as it keeps them.
  private var departedSuccessors: [String: [EntryKey: EntryKey]] {
    var found: [String: [EntryKey: EntryKey]] = [:]
    // Where the meaning of a code of the version after a step stands in the end, if that is elsewhere.
    var ends: [EntryKey: EntryKey?] = [:]
    for step in comparisons.reversed() {
      for pair in step.successions {
        found[step.revision.version, default: [:]][pair.base.key] =
          ends[pair.revision.key] ?? pair.revision.key
      }
      let places = step.newPlaces.mapValues { $0.flatMap { ends[$0] ?? $0 } }
      ends.merge(places) { $1 }
    }
    return found
  }

  /// By the version that has them in another grouping, and by the identities that they had.
  private var regrouped: [String: [EntryKey: [EntryKey]]] {
    comparisons.reduce(into: [:]) { found, step in
      for code in step.regrouped where code.side == .base {
        found[step.revision.version, default: [:]][code.entry.key] = code.others.map(\.key)
      }
    }
  }
}

extension CatalogComparison {
  /// Where the meanings of codes stand now that stood under other codes before; `nil` for one that none
  /// has any more.
  fileprivate var newPlaces: [EntryKey: EntryKey?] {
    let pairs = changed.filter { $0.isReused || $0.base.key != $0.revision.key }
    return Dictionary(
      pairs.map { ($0.base.key, $0.isReused ? $0.displacedTo : $0.revision.key) }
    ) { first, _ in first }
  }
}
