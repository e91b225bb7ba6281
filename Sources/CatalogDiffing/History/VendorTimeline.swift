package import CatalogModel

/// The history of a vendor's catalog as it is told to people: every step judged by the rules.
package struct VendorTimeline: Sendable {
  package let facts: CatalogTimeline
  /// What changed between each two neighbouring versions, the oldest step first.
  package let steps: [VersionStep]
  /// The changes of each step, by the identity that they are about.
  private let changes: [[EntryKey: [Change]]]
  /// The step that leads to a version.
  private let stepNumbers: [String: Int]

  /// - Parameters:
  ///   - catalogs: One vendor's catalogs, the oldest first.
  ///   - policy: The vendor's.
  package init(versions catalogs: [Catalog], policy: ChangePolicy = ChangePolicy()) {
    facts = CatalogTimeline(versions: catalogs, policy: policy)
    steps = facts.comparisons.map(VersionStep.init)
    changes = steps.map { step in
      step.changes.changes.reduce(into: [:]) { byKey, change in
        for (key, change) in change.byEntry { byKey[key, default: []].append(change) }
      }
    }
    stepNumbers = Dictionary(steps.enumerated().map { ($1.revision, $0) }) { first, _ in first }
  }

  /// What happened to an entry, the oldest first.
  package func story(of life: EntryLife) -> [LifeStep] {
    life.events.map { event in
      guard let number = stepNumbers[event.version] else {
        return LifeStep(event: event, base: nil, formerCategory: nil, changes: [])
      }
      let found = changes[number][event.key] ?? []
      return LifeStep(
        event: event, base: steps[number].base,
        formerCategory: formerCategory(of: event, facts.comparisons[number].base), changes: found)
    }
  }

  /// The title of the category that an entry left, or its id where it has none.
  private func formerCategory(of event: LifeEvent, _ base: Catalog) -> String? {
    guard case .changed(let pair) = event.kind, pair.identityChange == .moved else { return nil }
    return base.categories.first { $0.id == pair.base.category }?.title ?? pair.base.category
  }
}

extension LifeEvent {
  /// The identity under which the changes of its step know the entry.
  fileprivate var key: EntryKey {
    switch kind {
    case .appeared(let entry), .left(let entry): entry.key
    case .changed(let pair): pair.revision.key
    case .returned(let code): code.key
    }
  }
}
