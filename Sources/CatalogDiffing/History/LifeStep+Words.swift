import CatalogModel

extension LifeStep {
  /// What happened, one sentence without a full stop.
  package var summary: Sentence {
    switch event.kind {
    case .appeared: base == nil ? "Part of the first version" : "Appeared"
    case .left: "Left"
    case .changed(let pair):
      formerCategory.map { "Moved from the category \($0)" } ?? pair.summary
    case .returned(let code): code.summary
    }
  }
}

extension EntryPair {
  fileprivate var summary: Sentence {
    if let displacedTo {
      return "Means something else now; what it meant is now \(displacedTo.code)"
    }
    if let takenFrom { return "Means something else now, what \(takenFrom.code) meant before" }
    if isReplaced { return "Means something else now" }
    switch identityChange {
    case .renamed: return "Renamed from \(base.code)"
    case .renumbered: return "Renumbered from \(base.code)"
    case .rebounded: return "Stands for other codes than before, \(base.code)"
    case .recased: return "Written otherwise than before, \(base.code)"
    case .moved: return "Moved from the category \(base.category)"
    case nil: return "Changed"
    }
  }
}

extension ReturnedCode {
  fileprivate var summary: Sentence {
    switch meaning {
    case .unchanged: "Came back unchanged; version \(lastVersion) had it last"
    case .reworded:
      pair.saysTheSame
        ? "Came back with other details; version \(lastVersion) had it last"
        : "Came back in other words; version \(lastVersion) had it last"
    case .another: "Came back with another meaning; version \(lastVersion) had it last"
    }
  }
}
