import CatalogModel

/// Another code or name of the error went.
struct AliasRemoved: PairRule {
  let id = "alias-removed"
  let impact = Impact.breaking
  let meaning = """
    The error is no longer known by one of its other codes or names. A client that compares \
    with that one may no longer recognise it.
    """
  let advice = "Look for the former code or name in clients."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.differences.aliases else { return nil }
    let removed = change.removed.filter { !pair.revision.isCalled($0, unlike: pair.base) }
    if removed.isEmpty { return nil }
    return Finding(
      pair,
      "\(pair.revision.code) is not called \(values: removed) any more",
      before: change.base.listed,
      after: change.revision.listed)
  }
}

extension Entry {
  /// Whether a word is its code or its name, and only an alias in the other version.
  func isCalled(_ word: String, unlike other: Entry) -> Bool {
    [code.text, name].contains(word) && ![other.code.text, other.name].contains(word)
  }
}
