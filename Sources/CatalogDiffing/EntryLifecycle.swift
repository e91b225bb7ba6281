package import CatalogModel

/// What the versions of a catalog tell about the life of an entry of the newest.
package struct EntryLifecycle: Sendable, Equatable {
  /// The first version that has it; `nil` when that is the very first version, because then
  /// nothing is known about what was before.
  package let since: String?
  /// The last version in which it says something else than it did in the version with it before;
  /// `nil` when it never did. The order of statuses and fields says nothing.
  package let changed: String?
  /// The version that began to call it deprecated, perhaps the very first one; `nil` when the
  /// newest does not.
  package let deprecated: String?
  /// The identities that it had before its category was retitled, the oldest first.
  package let formerKeys: [EntryKey]
}

/// An entry that was in a catalog once and is not in the newest version.
package struct DepartedEntry: Sendable, Equatable {
  /// As it stood in `lastVersion`.
  package let entry: Entry
  package let lastVersion: String
  /// The first version without it.
  package let removed: String

  package var key: EntryKey { entry.key }
}

/// The lives of all entries of one vendor, by identity: a code that was renamed departed, and its
/// new code appeared. One that came back goes on with its former life.
package struct CatalogLifecycle: Sendable, Equatable {
  /// One for each entry of the newest version.
  package let entries: [EntryKey: EntryLifecycle]
  /// In the order of identities.
  package let departed: [DepartedEntry]

  /// Takes time in proportion to the entries of all versions.
  ///
  /// - Parameter versions: One vendor's catalogs, the oldest first.
  package init(versions: [Catalog]) {
    var chronicle = Chronicle(versions: versions)
    for version in versions.indices { chronicle.record(version) }
    entries = chronicle.lifecycles
    departed = chronicle.departed.sorted { $0.key < $1.key }
  }
}

/// What is known after some of the versions. Versions and entries are named by their positions.
private struct Chronicle {
  private struct Life {
    /// The last version with the entry, and the entry in it.
    var version: Int
    var position: Int
    let since: Int
    var changed: Int?
    var deprecated: Int?
    var formerKeys: [EntryKey] = []
  }

  private let versions: [Catalog]
  private var lives: [EntryKey: Life] = [:]

  init(versions: [Catalog]) { self.versions = versions }

  mutating func record(_ version: Int) {
    if version > 0 { followRetitledCategories(to: version) }
    for position in versions[version].entries.indices {
      let entry = versions[version].entries[position]
      guard var life = lives[entry.key] else {
        lives[entry.key] = Life(
          version: version, position: position, since: version,
          deprecated: entry.deprecation == nil ? nil : version)
        continue
      }
      // Of several entries with one identity, the first counts.
      guard life.version < version else { continue }
      let differences = EntryDifferences(from: self.entry(of: life), to: entry)
      if differences.substanceDiffers { life.changed = version }
      life.deprecated = entry.deprecation == nil ? nil : life.deprecated ?? version
      life.version = version
      life.position = position
      lives[entry.key] = life
    }
  }

  /// Carries the lives of a retitled category's entries over to their new identities. What had
  /// left before the category was retitled stays where it was.
  private mutating func followRetitledCategories(to version: Int) {
    let retitled = RetitledCategories.find(base: versions[version - 1], revision: versions[version])
    guard !retitled.isEmpty else { return }
    for (key, life) in lives where life.version == version - 1 {
      guard let category = retitled[key.category] else { continue }
      var moved = life
      moved.formerKeys.append(key)
      lives[key] = nil
      lives[EntryKey(category: category, code: key.code)] = moved
    }
  }

  var lifecycles: [EntryKey: EntryLifecycle] {
    lives.compactMapValues { life in
      guard life.version == versions.count - 1 else { return nil }
      return EntryLifecycle(
        since: life.since == 0 ? nil : versions[life.since].version,
        changed: life.changed.map { versions[$0].version },
        deprecated: life.deprecated.map { versions[$0].version }, formerKeys: life.formerKeys)
    }
  }

  /// In no particular order.
  var departed: [DepartedEntry] {
    lives.values.filter { $0.version < versions.count - 1 }.map { life in
      DepartedEntry(
        entry: entry(of: life), lastVersion: versions[life.version].version,
        removed: versions[life.version + 1].version)
    }
  }

  private func entry(of life: Life) -> Entry {
    versions[life.version].entries[life.position]
  }
}
