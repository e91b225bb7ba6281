package import CatalogModel

/// The life of an entry of the newest version in a few dates.
package struct EntryLifecycle: Sendable, Equatable {
  /// The first version that has it; `nil` when that is the very first version, because then
  /// nothing is known about what was before.
  package let since: String?
  /// The last version in which it says something else than it did in the version with it before,
  /// or got another code; `nil` when it never did. The order of statuses and fields says nothing.
  package let changed: String?
  /// The version that began to call it deprecated, perhaps the very first one; `nil` when the
  /// newest does not.
  package let deprecated: String?
  /// The identities that it had before, the oldest first.
  package let formerKeys: [EntryKey]
}

/// An identity that was in a catalog once and is not in the newest version.
package struct DepartedEntry: Sendable, Equatable {
  /// As it stood in `lastVersion`.
  package let entry: Entry
  package let lastVersion: String
  /// The first version without it.
  package let removed: String
  /// The identity under which the newest version has the same entry, whose code was renamed.
  package let successor: EntryKey?

  package init(
    entry: Entry, lastVersion: String, removed: String, successor: EntryKey? = nil
  ) {
    self.entry = entry
    self.lastVersion = lastVersion
    self.removed = removed
    self.successor = successor
  }

  package var key: EntryKey { entry.key }
}

/// The lives of all entries of one vendor in short.
package struct CatalogLifecycle: Sendable, Equatable {
  /// One for each entry of the newest version.
  package let entries: [EntryKey: EntryLifecycle]
  /// In the order of identities; those of retitled categories are not among them.
  package let departed: [DepartedEntry]

  /// - Parameter versions: One vendor's catalogs, the oldest first.
  package init(versions: [Catalog]) { self.init(CatalogTimeline(versions: versions)) }

  package init(_ timeline: CatalogTimeline) {
    let living = timeline.lives.filter(\.isPresent)
    entries = Dictionary(
      living.map { ($0.key, EntryLifecycle($0, first: timeline.versions.first)) }
    ) { $1 }
    let previous = Dictionary(zip(timeline.versions.dropFirst(), timeline.versions)) { $1 }
    let taken = Set(living.map(\.key))
    var departed: [EntryKey: DepartedEntry] = [:]
    for life in timeline.lives {
      for departure in life.departures(previous) where !taken.contains(departure.key) {
        departed[departure.key] = departure
      }
    }
    self.departed = departed.values.sorted { $0.key < $1.key }
  }
}

extension EntryLifecycle {
  /// `first` is the very first version.
  package init(_ life: EntryLife, first: String?) {
    var (since, changed, deprecated): (String?, String?, String?)
    for event in life.events {
      switch event.kind {
      case .appeared(let entry):
        since = event.version == first ? nil : event.version
        deprecated = entry.deprecation == nil ? nil : event.version
      case .changed(let pair):
        changed = event.version
        deprecated = pair.revision.deprecation == nil ? nil : deprecated ?? event.version
      case .returned(let code):
        if code.pair.differences.substanceDiffers { changed = event.version }
        deprecated = code.pair.revision.deprecation == nil ? nil : deprecated ?? event.version
      case .left: break
      }
    }
    self.init(since: since, changed: changed, deprecated: deprecated, formerKeys: life.formerKeys)
  }
}

extension EntryLife {
  /// The identities that it gave up: the one with which it left, and those of its former codes.
  /// `previous` has the version before each.
  fileprivate func departures(_ previous: [String: String]) -> [DepartedEntry] {
    events.enumerated().compactMap { index, event in
      guard let last = previous[event.version] else { return nil }
      switch event.kind {
      case .left(let entry) where index == events.count - 1:
        return DepartedEntry(entry: entry, lastVersion: last, removed: event.version)
      case .changed(let pair) where pair.identityChange != nil:
        return DepartedEntry(
          entry: pair.base, lastVersion: last, removed: event.version,
          successor: isPresent ? key : nil)
      default: return nil
      }
    }
  }
}
