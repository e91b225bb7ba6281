package import CatalogModel

/// The history of one vendor's catalog: what happened to each entry from version to version.
///
/// An entry is followed by the pairs of `CatalogComparison`: when its code is renamed or its
/// category retitled, its life goes on under the new identity. A code that left and came back goes
/// on with its life, whatever it means then; the event says whether it means the same. Many that left
/// together and came back together as they were had never left: the page was broken.
package struct CatalogTimeline: Sendable {
  /// The labels of the versions, the oldest first.
  package let versions: [String]
  /// What changed between each two neighbours, in which codes that came back are known.
  package let comparisons: [CatalogComparison]
  /// One for each entry of the newest version and each that left, in the order of identities. Where
  /// an identity that left was later given to an entry with a life of its own, both are here.
  package let lives: [EntryLife]
  /// Where an identity that was renamed or retitled leads in the newest version; only those that
  /// the newest version does not have.
  package let successors: [EntryKey: EntryKey]
  private let meanings: [EntryKey: [FormerMeaning]]
  private let positions: [EntryKey: Int]

  /// Takes time in proportion to the entries of all versions.
  ///
  /// - Parameters:
  ///   - catalogs: One vendor's catalogs, the oldest first.
  ///   - policy: The vendor's.
  package init(versions catalogs: [Catalog], policy: ChangePolicy = ChangePolicy()) {
    var recorder = TimelineRecorder(policy: policy)
    for catalog in catalogs { recorder.record(catalog) }
    versions = catalogs.map(\.version)
    comparisons = recorder.comparisons
    let lives = recorder.lives
    self.lives = lives
    successors = recorder.successors
    meanings = recorder.meanings
    positions = Dictionary(lives.enumerated().map { ($1.key, $0) }) { first, second in
      lives[second].isPresent ? second : first
    }
  }

  /// The life of the entry that has, or was the last to have, this identity.
  package func life(of key: EntryKey) -> EntryLife? { positions[key].map { lives[$0] } }

  /// What a code of any version meant before it meant what it does, the oldest first.
  package func formerMeanings(of key: EntryKey) -> [FormerMeaning] { meanings[key] ?? [] }
}
