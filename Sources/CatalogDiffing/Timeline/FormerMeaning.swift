package import CatalogModel

/// What a code stood for once, while it stands for something else now.
package struct FormerMeaning: Sendable, Equatable {
  /// As it was last seen with that meaning.
  package let entry: Entry
  /// The last version in which it meant that.
  package let lastVersion: String
  /// The code that has that meaning now, or was the last to have it, where another one took it over.
  package let successor: EntryKey?

  /// The same, by their codes, with where they stand in the end; without those that their codes have again.
  static func followed(
    _ meanings: [EntryKey: [FormerMeaning]], through comparisons: [CatalogComparison]
  ) -> [EntryKey: [FormerMeaning]] {
    guard !meanings.isEmpty else { return [:] }
    let ends = Dictionary(grouping: meanings.values.joined(), by: \.lastVersion)
    var found: [String: [EntryKey: EntryKey]] = [:]
    var places = LaterPlaces()
    for step in comparisons.reversed() {
      places.goBack(over: step)
      for meaning in ends[step.base.version] ?? [] {
        found[step.base.version, default: [:]][meaning.entry.key] = places[meaning.entry.key]
      }
    }
    return meanings.reduce(into: [:]) { followed, code in
      let former = code.value.map { meaning in
        FormerMeaning(
          entry: meaning.entry, lastVersion: meaning.lastVersion,
          successor: found[meaning.lastVersion]?[meaning.entry.key])
      }
      .filter { $0.successor != code.key }
      if !former.isEmpty { followed[code.key] = former }
    }
  }
}
