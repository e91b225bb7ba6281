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
  /// Where there is only one version, its entries in the order of identities; of several with one identity,
  /// the first counts. Nothing more is known of their lives.
  private let beginnings: [Entry]
  /// The lives over several versions.
  private let recorded: [EntryLife]
  /// By each identity that was renamed or retitled, and that nothing has or had when it left: the identity that its
  /// last entry has, or had when it left.
  package let successors: [EntryKey: EntryKey]
  /// What codes stood for that stand for something else now.
  package let meanings: [EntryKey: [FormerMeaning]]

  /// Takes time in proportion to the entries of all versions.
  ///
  /// - Parameters:
  ///   - catalogs: One vendor's catalogs, the oldest first.
  ///   - policy: The vendor's.
  package init(versions catalogs: [Catalog], policy: ChangePolicy = ChangePolicy()) {
    versions = catalogs.map(\.version)
    if let only = catalogs.first, catalogs.count == 1 {
      (comparisons, successors, meanings) = ([], [:], [:])
      (beginnings, recorded) = (only.entriesByIdentity, [])
      return
    }
    var recorder = TimelineRecorder(policy: policy)
    for catalog in catalogs { recorder.record(catalog) }
    comparisons = recorder.comparisons
    (beginnings, recorded) = ([], recorder.lives)
    successors = recorder.successors
    meanings = FormerMeaning.followed(recorder.meanings, through: comparisons)
  }

  /// One for each entry of the newest version and each that left, in the order of identities. Where
  /// an identity that left was later given to an entry with a life of its own, both are here.
  package var lives: [EntryLife] { beginnings.map(beginning) + recorded }

  /// Those whose entry had another identity before.
  package var movedLives: [EntryLife] { recorded.filter { !$0.formerKeys.isEmpty } }

  private func beginning(of entry: Entry) -> EntryLife {
    let event = LifeEvent(version: versions.first ?? "", kind: .appeared(entry))
    return EntryLife(entry: entry, events: [event], formerKeys: [])
  }

  /// The life of the entry that has, or was the last to have, this identity.
  package func life(of key: EntryKey) -> EntryLife? {
    let only = Self.firstPlace(below: beginnings.count) { beginnings[$0].precedes(key) }
    if let entry = beginnings[only...].first, entry.key == key { return beginning(of: entry) }
    let first = Self.firstPlace(below: recorded.count) { recorded[$0].entry.precedes(key) }
    // What left comes before what is there, and what was given up before what left last.
    return recorded[first...].prefix { $0.key == key }.last
  }

  /// The first place that does not stand before; those that do come first.
  private static func firstPlace(below count: Int, standsBefore: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if standsBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// What a code of any version meant before it meant what it does, the oldest first.
  package func formerMeanings(of key: EntryKey) -> [FormerMeaning] { meanings[key] ?? [] }
}

extension Catalog {
  /// Its entries in the order of identities; of several with one identity, the first.
  fileprivate var entriesByIdentity: [Entry] {
    let categories = Dictionary(grouping: entries) { $0.category }
    return categories.sorted { $0.key < $1.key }.flatMap { _, entries in
      let sorted = entries.sorted { $0.code < $1.code }
      let others = zip(sorted, sorted.dropFirst()).filter { $0.code != $1.code }
      return sorted.prefix(1) + others.map(\.1)
    }
  }
}
