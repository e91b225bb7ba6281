import CatalogModel

/// Finds the codes that stand for something else now, because what they meant stands elsewhere.
///
/// A meaning is known by its text or its name, to the letter, where one entry of each catalog has
/// it. A name weighs more than a text: a code that kept a name of its own kept its meaning. So did
/// one whose text was merely extended or shortened, and most of it kept; where a word took the place
/// of another, the former text must stand in the same category.
struct DisplacedMeanings {
  private let base: Catalog
  private let revision: Catalog
  private let texts: Places
  private let names: Places

  init(of pairs: [EntryPair], base: Catalog, revision: Catalog) {
    let bases = pairs.filter(\.mayBeDisplaced).map(\.base)
    self.base = base
    self.revision = revision
    texts = Places(of: bases, base, revision) { $0.text.isEmpty ? nil : $0.text }
    names = Places(of: bases, base, revision, by: \.name)
  }

  /// The pairs, each with the place that its base's meaning has now, where that is another one.
  static func mark(_ pairs: [EntryPair], base: Catalog, revision: Catalog) -> [EntryPair] {
    guard pairs.contains(where: \.mayBeDisplaced) else { return pairs }
    let meanings = DisplacedMeanings(of: pairs, base: base, revision: revision)
    return pairs.map { pair in
      guard pair.mayBeDisplaced, let key = meanings.place(of: pair) else { return pair }
      return pair.displaced(to: key)
    }
  }

  private func place(of pair: EntryPair) -> EntryKey? {
    let byName = pair.base.name.flatMap { names.place(of: $0) }
    let position = byName ?? place(ofTextOf: pair)
    return position.map { revision.entries[$0].key }.flatMap { $0 == pair.revision.key ? nil : $0 }
  }

  private func place(ofTextOf pair: EntryPair) -> Int? {
    guard pair.textMayBeElsewhere, let position = texts.place(of: pair.base.text) else {
      return nil
    }
    switch TextChange(from: pair.base.text, to: pair.revision.text) {
    case .reworded, .turned:
      let isNear = revision.entries[position].category == pair.revision.category
      return isNear && pair.wordsTookThePlaceOfOthers ? position : nil
    case .added, .removed, .replaced, .typography: return position
    }
  }

  /// Where something stands that stands once in base and once in revision.
  private struct Places {
    private let bases: UniqueIndex<String>
    private let revisions: UniqueIndex<String>

    /// Of what the entries `wanted` of base have.
    init(
      of wanted: [Entry], _ base: Catalog, _ revision: Catalog, by key: (Entry) -> String?
    ) {
      let keys = Set(wanted.map(key))
      bases = UniqueIndex(base.entries, among: keys, key: key)
      revisions = UniqueIndex(revision.entries, among: keys, key: key)
    }

    func place(of key: String) -> Int? {
      bases[key] == nil ? nil : revisions[key]
    }
  }
}

extension EntryPair {
  /// Whether either text has a word that the other does not have.
  fileprivate var wordsTookThePlaceOfOthers: Bool {
    let former = Set(MeaningWords.of(base))
    let latter = Set(MeaningWords.of(revision))
    return !former.isSubset(of: latter) && !latter.isSubset(of: former)
  }

  /// Whether the code is the same, and its name or its text is not.
  fileprivate var mayBeDisplaced: Bool {
    evidence == .identity && (differences.name != nil || textMayBeElsewhere)
  }

  fileprivate var textMayBeElsewhere: Bool {
    let change =
      differences.messages == nil
      ? textChange : TextChange(from: base.text, to: revision.text)
    return switch change {
    case .removed, .reworded, .turned, .replaced: true
    case .added, .typography, nil: false
    }
  }
}
