package import CatalogModel

/// What each code meant when it was last seen: what is known of the versions before a comparison.
package struct EarlierCodes: Sendable {
  /// A code as a version had it.
  struct Sighting: Sendable, Equatable {
    let entry: Entry
    /// The last version with it.
    let version: String
  }

  private var sightings: [EntryKey: Sighting] = [:]
  /// What was known by identities that it lost when its category got another id.
  private var leftBehind: [EntryKey: Sighting] = [:]

  /// - Parameter versions: One vendor's catalogs up to base, the oldest first. Where base is not among
  ///   them, categories that it gave another title are not known again.
  package init(_ versions: [Catalog] = []) {
    for version in versions.prefix(1) { record(version) }
    for (base, revision) in zip(versions, versions.dropFirst()) {
      self = following(RetitledCategories.find(base: base, revision: revision))
      record(revision)
    }
  }

  /// Adds what a newer version says. Of several entries with one identity, the first counts.
  mutating func record(_ catalog: Catalog) {
    for entry in catalog.entries.reversed() {
      sightings[entry.key] = Sighting(entry: entry, version: catalog.version)
    }
  }

  /// The same after a version that gave these categories other ids. A code that was seen under the new
  /// one before stays what it was.
  func following(_ retitled: [String: String]) -> EarlierCodes {
    guard !retitled.isEmpty else { return self }
    var codes = self
    for (key, sighting) in sightings {
      let place = key.following(retitled)
      guard place != key, sightings[place] == nil else { continue }
      codes.sightings[key] = nil
      codes.leftBehind[key] = sighting
      codes.sightings[place] = sighting
    }
    return codes
  }

  subscript(key: EntryKey) -> Sighting? { sightings[key] }

  /// What had this identity before its category got another id, where nothing has had it since.
  func leftBehind(by key: EntryKey) -> Sighting? { sightings[key] == nil ? leftBehind[key] : nil }
}

extension EntryKey {
  /// The identity after a version that gave these categories other ids.
  func following(_ retitled: [String: String]) -> EntryKey {
    retitled[category].map { EntryKey(category: $0, code: code) } ?? self
  }
}
