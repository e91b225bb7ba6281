import CatalogModel

extension EntryMatching {
  /// The pairs that differ in anything but their place in a document, in the order of identities.
  func changedPairs(base: Catalog, revision: Catalog) -> [EntryPair] {
    let differing = pairs.filter { pair in
      let (left, right) = (base.entries[pair.match.base], revision.entries[pair.match.revision])
      return !EntryDifferences(from: left, to: right).isEmpty
    }
    return differing.sorted { EntryOrder.precedes($0.match, $1.match, base, revision) }.map {
      match, evidence in
      EntryPair(
        base: base.entries[match.base], revision: revision.entries[match.revision],
        evidence: evidence)
    }
  }

  /// What left and came and may be the same under another code, the most similar first.
  func renames(base: Catalog, revision: Catalog) -> [RenameSuspicion] {
    suspicions.map { tie in
      RenameSuspicion(
        bases: tie.bases.map { base.entries[$0] },
        revisions: tie.revisions.map { revision.entries[$0] }, likeness: tie.likeness)
    }
    .sorted(by: RenameSuspicion.precedes)
  }
}
