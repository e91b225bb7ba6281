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

  package init(
    entry: Entry, lastVersion: String, removed: String, regrouped: [EntryKey] = []
  ) {
    self.entry = entry
    self.lastVersion = lastVersion
    self.removed = removed
    self.regrouped = regrouped
  }

  package var key: EntryKey { entry.key }
}

extension CatalogTimeline {
  /// The last life of every identity that nothing has now, in the order of identities. Those of renamed
  /// codes and retitled categories are not among them.
  package var departed: [DepartedEntry] {
    guard versions.count > 1 else { return [] }
    let previous = Dictionary(zip(versions.dropFirst(), versions)) { $1 }
    let regrouped = regrouped
    let last = Dictionary(lives.map { ($0.key, $0) }) { $1 }
    return last.values.filter { !$0.isPresent }.sorted { $0.key < $1.key }.compactMap { life in
      guard let removed = life.events.last?.version, let last = previous[removed]
      else { return nil }
      return DepartedEntry(
        entry: life.entry, lastVersion: last, removed: removed,
        regrouped: regrouped[removed]?[life.key] ?? [])
    }
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
