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

  /// Takes time in proportion to the entries of all versions.
  ///
  /// - Parameters:
  ///   - catalogs: One vendor's catalogs, the oldest first.
  ///   - policy: The vendor's.
  package init(versions catalogs: [Catalog], policy: ChangePolicy = ChangePolicy()) {
    versions = catalogs.map(\.version)
    if let only = catalogs.first, catalogs.count == 1 {
      (comparisons, successors, meanings) = ([], [:], [:])
      lives = EntryLife.all(beginningWith: only)
      return
    }
    var recorder = TimelineRecorder(policy: policy)
    for catalog in catalogs { recorder.record(catalog) }
    comparisons = recorder.comparisons
    lives = recorder.lives
    successors = recorder.successors
    meanings = recorder.meanings
  }

  /// The life of the entry that has, or was the last to have, this identity.
  package func life(of key: EntryKey) -> EntryLife? {
    var (low, high) = (0, lives.count)
    while low < high {
      let middle = (low + high) / 2
      if lives[middle].entry.precedes(key) { low = middle + 1 } else { high = middle }
    }
    // What left comes before what is there.
    let own = lives[low...].prefix { $0.key == key }
    return own.last { $0.isPresent } ?? own.first
  }

  /// What a code of any version meant before it meant what it does, the oldest first.
  package func formerMeanings(of key: EntryKey) -> [FormerMeaning] { meanings[key] ?? [] }
}
