package import CatalogModel

/// What each code meant when it was last seen: what is known of the versions before a comparison.
package struct EarlierCodes: Sendable {
  /// A code as a version had it.
  package struct Sighting: Sendable, Equatable {
    package let entry: Entry
    /// The last version with it.
    package let version: String
  }

  private var sightings: [EntryKey: Sighting] = [:]

  /// - Parameter versions: One vendor's catalogs, the oldest first.
  package init(_ versions: [Catalog] = []) {
    for version in versions { record(version) }
  }

  /// Adds what a newer version says. Of several entries with one identity, the first counts.
  package mutating func record(_ catalog: Catalog) {
    for entry in catalog.entries.reversed() {
      sightings[entry.key] = Sighting(entry: entry, version: catalog.version)
    }
  }

  package subscript(key: EntryKey) -> Sighting? { sightings[key] }
}
