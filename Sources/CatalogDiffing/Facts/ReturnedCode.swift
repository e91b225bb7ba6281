import CatalogModel

/// A code that revision has and base has not, but a version before base had.
package struct ReturnedCode: Sendable, Equatable {
  /// From the entry as it was last seen to the entry of revision.
  package let pair: EntryPair
  /// The last version before base that has the code.
  package let lastVersion: String
  package let meaning: Meaning
  /// Whether it was added; otherwise an entry of base was given the code.
  let isAdded: Bool

  /// Whether a client that knows the code from before is still right about it.
  package enum Meaning: Sendable {
    /// It says the same, in typography, order and place perhaps another.
    case unchanged
    /// Parts of it differ, and nothing shows that it means something else.
    case reworded
    /// Fewer than half of the words of its text stayed, or these say the contrary or name another thing;
    /// or it has another name and no text that could vouch for it.
    case another
  }

  init(_ sighting: EarlierCodes.Sighting, now entry: Entry, isAdded: Bool) {
    let pair = EntryPair(base: sighting.entry, revision: entry, evidence: .identity)
    self.pair = pair
    lastVersion = sighting.version
    meaning = pair.meaning
    self.isAdded = isAdded
  }

  var key: EntryKey { pair.revision.key }

  /// The codes that were there before, of several with one identity the first; and those of an identity
  /// that was another's before its category got another id, where they mean something else. `base` are
  /// the identities that base has, under the ids that its categories have in revision.
  static func all(
    added: [Entry], recoded: [Entry], notIn base: @autoclosure () -> [EntryKey],
    _ earlier: EarlierCodes
  ) -> [ReturnedCode] {
    let sightings = (added + recoded).enumerated().compactMap { index, entry in
      (earlier[entry.key] ?? earlier.leftBehind(by: entry.key)).map {
        (entry, $0, isAdded: index < added.count)
      }
    }
    guard !sightings.isEmpty else { return [] }
    var known = Set(base())
    return sightings.compactMap { entry, sighting, isAdded in
      guard known.insert(entry.key).inserted else { return nil }
      let code = ReturnedCode(sighting, now: entry, isAdded: isAdded)
      return earlier[entry.key] != nil || code.meaning == .another ? code : nil
    }
  }
}

extension EntryPair {
  /// A name that stayed vouches for the meaning; otherwise the text tells.
  fileprivate var meaning: ReturnedCode.Meaning {
    guard differences.substanceDiffers else { return .unchanged }
    if let name = base.name, name == revision.name { return wordingOnly }
    switch (base.meaningText, revision.meaningText) {
    case (let former?, let text?):
      switch TextChange(from: former, to: text) {
      case .replaced, .turned: return .another
      case .reworded, .narrowed:
        return ExchangedWords.areFound(former, text) ? .another : wordingOnly
      case .added, .removed, .spacing, .typography: return wordingOnly
      }
    default: return differences.name == nil ? wordingOnly : .another
    }
  }

  private var wordingOnly: ReturnedCode.Meaning {
    let others = [
      differences.name != nil, differences.label != nil,
      differences.statements != nil && !differences.statementsAreRearranged,
      StatusChange(differences.status) != nil, !FieldChange.all(in: differences.fields).isEmpty,
    ]
    return saysTheSame && !others.contains(true) ? .unchanged : .reworded
  }

  /// Whether the text is the same but for its typography.
  var saysTheSame: Bool { textChange?.isOfMarks ?? true }
}
