import CatalogModel

extension EntryPair {
  /// The names of an entry whose code and name both gave way to others, which is one change.
  var nameBesideCode: (base: String, revision: String)? {
    guard identityChange == .renamed || identityChange == .renumbered,
      let base = differences.name?.base, let revision = differences.name?.revision
    else { return nil }
    return (base, revision)
  }
}

extension Sentence.StringInterpolation {
  /// `, with the name 'CardLost' instead of 'LostCard'`; nothing where the name did not change with the code.
  mutating func appendInterpolation(nameBesideCodeOf pair: EntryPair) {
    guard let name = pair.nameBesideCode else { return }
    appendInterpolation(sentence: ", with the name \(name.revision) instead of \(name.base)")
  }
}
