package import CatalogModel

/// An identity that was in a catalog once and is not in the newest version.
package struct DepartedEntry: Sendable, Equatable {
  /// As it stood in `lastVersion`.
  package let entry: Entry
  package let lastVersion: String
  /// The first version without it.
  package let removed: String
  /// What stands for the code in another grouping, within a range or apart: entries of the newest version, or
  /// that were the last to stand for it.
  package let regrouped: [EntryKey]
  /// The code that has its meaning now, or was the last to have it, and meant something else before.
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
    let standIns = standIns
    let last = Dictionary(lives.map { ($0.key, $0) }) { $1 }
    return last.values.filter { !$0.isPresent }.sorted { $0.key < $1.key }.compactMap { life in
      guard let event = life.events.last, case .left(let entry) = event.kind,
        let lastVersion = previous[event.version]
      else { return nil }
      // Its category may have got another id with that version, or since.
      let standIn = standIns[event.version]?[entry.key]
      return DepartedEntry(
        entry: life.entry, lastVersion: lastVersion, removed: event.version,
        regrouped: standIn?.regrouped ?? [], successor: standIn?.successor)
    }
  }

  /// What stands in the newest version for codes that left, by the version without them and by the identities
  /// that they had in the one before.
  private var standIns: [String: [EntryKey: StandIn]] {
    var found: [String: [EntryKey: StandIn]] = [:]
    var places = LaterPlaces()
    for step in comparisons.reversed() {
      var standIns: [EntryKey: StandIn] = [:]
      for code in step.regrouped where code.side == .base {
        standIns[code.entry.key, default: StandIn()].regrouped = places.all(code.others.map(\.key))
      }
      for pair in step.successions {
        standIns[pair.base.key, default: StandIn()].successor = places[pair.revision.key]
      }
      found[step.revision.version] = standIns
      places.goBack(over: step)
    }
    return found
  }
}

/// What stands for a code that left.
private struct StandIn {
  var regrouped: [EntryKey] = []
  var successor: EntryKey?
}

extension LaterPlaces {
  /// Where they stand, each place once.
  fileprivate func all(_ keys: [EntryKey]) -> [EntryKey] {
    var seen: Set<EntryKey> = []
    return keys.compactMap { self[$0] }.filter { seen.insert($0).inserted }
  }
}
