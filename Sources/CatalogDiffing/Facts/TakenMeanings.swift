import CatalogModel

/// Entries without a partner whose name or text, to the letter, belongs to a code that both sides have and
/// that means something else with it.
///
/// What became of them is known, so that nothing else is looked for which is merely like them.
struct TakenMeanings {
  /// Positions in base of what left, and whose meaning another code has now.
  private(set) var bases: Set<Int> = []
  /// Positions in revision of what came, and has the meaning that another code had.
  private(set) var revisions: Set<Int> = []

  init(
    among unpaired: UnpairedEntries, pairs: [(match: EntryMatch, evidence: EntryPair.Evidence)],
    base: Catalog, revision: Catalog
  ) {
    let names = Holders(among: unpaired, base, revision, by: \.name)
    let texts = Holders(among: unpaired, base, revision, by: \.saidText)
    for (match, evidence) in pairs where evidence == .identity || evidence == .code {
      let (former, latter) = (base.entries[match.base], revision.entries[match.revision])
      guard former.mayMeanSomethingElse(than: latter) else { continue }
      let (byName, byText) = (
        names.given(former, latter, match), texts.given(former, latter, match)
      )
      guard byName.isAny || byText.isAny else { continue }
      let pair = EntryPair(base: former, revision: latter, evidence: evidence)
      if pair.mayHaveGivenWay(byName: true) { add(byName) }
      if pair.mayHaveGivenWay(byName: false) { add(byText) }
    }
  }

  private mutating func add(_ given: Given) {
    if let base = given.base { bases.insert(base) }
    if let revision = given.revision { revisions.insert(revision) }
  }
}

/// What has the name or the text of a pair on its other side, by positions.
private struct Given {
  /// What left base, and has what the revision of the pair has.
  let base: Int?
  /// What came, and has what the base of the pair had.
  let revision: Int?

  var isAny: Bool { base != nil || revision != nil }
}

/// Who has something that stands once in base and once in revision, and that an entry without a partner has.
private struct Holders {
  private let key: (Entry) -> String?
  private let removed: Set<Int>
  private let added: Set<Int>
  private let bases: UniqueIndex<String>
  private let revisions: UniqueIndex<String>

  init(
    among unpaired: UnpairedEntries, _ base: Catalog, _ revision: Catalog,
    by key: @escaping (Entry) -> String?
  ) {
    self.key = key
    (removed, added) = (Set(unpaired.removed), Set(unpaired.added))
    let keys = Set(
      unpaired.removed.map { key(base.entries[$0]) }
        + unpaired.added.map { key(revision.entries[$0]) }
    ).subtracting([nil])
    bases = UniqueIndex(keys.isEmpty ? [] : base.entries, among: keys, key: key)
    revisions = UniqueIndex(keys.isEmpty ? [] : revision.entries, among: keys, key: key)
  }

  func given(_ former: Entry, _ latter: Entry, _ match: EntryMatch) -> Given {
    let base = key(latter).flatMap { revisions[$0] == match.revision ? bases[$0] : nil }
    let revision = key(former).flatMap { bases[$0] == match.base ? revisions[$0] : nil }
    return Given(
      base: base.flatMap { removed.contains($0) ? $0 : nil },
      revision: revision.flatMap { added.contains($0) ? $0 : nil })
  }
}

extension Entry {
  /// Whether the name or what it says is another one.
  fileprivate func mayMeanSomethingElse(than other: Entry) -> Bool {
    name != other.name || description != other.description || messages != other.messages
  }
}
