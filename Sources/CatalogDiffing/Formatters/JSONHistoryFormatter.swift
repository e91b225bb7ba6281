import CatalogModel
package import OrderedJSON

/// The lives of codes as one JSON object, see `/schema/history.json`.
package struct JSONHistoryFormatter: Sendable {
  /// The address of the JSON Schema.
  let schema: String

  package init(schema: String) { self.schema = schema }

  package func value(of histories: [CodeHistory]) -> JSONValue {
    .object(["$schema": .string(schema), "codes": .array(histories.map(value))])
  }

  /// The versions of one vendor, the oldest first.
  package func value(of timeline: VendorTimeline) -> JSONValue {
    let first = timeline.facts.versions.prefix(1).map { version in
      JSONValue.object(["version": .string(version)])
    }
    return .object([
      "$schema": .string(schema), "versions": .array(first + timeline.steps.map(value)),
    ])
  }

  private func value(of step: VersionStep) -> JSONValue {
    .object([
      "version": .string(step.revision),
      "base": .string(step.base),
      "counts": .object(
        Impact.allCases.map { .init($0.rawValue, .integer(step.changes.counts[$0])) }),
    ])
  }

  private func value(of history: CodeHistory) -> JSONValue {
    .object([
      "vendor": .string(history.vendor),
      "category": .string(history.life.key.category),
      "code": .string(history.life.key.code.text),
      "present": .bool(history.life.isPresent),
      "entry": history.life.entry.reported,
      "formerCodes": JSONValue.array(history.life.formerKeys.map(\.reported)).unlessEmpty,
      "formerMeanings": JSONValue.array(history.formerMeanings.map(value)).unlessEmpty,
      "events": .array(history.steps.map(value)),
    ])
  }

  private func value(of meaning: FormerMeaning) -> JSONValue {
    .object([
      "lastVersion": .string(meaning.lastVersion),
      "entry": meaning.entry.reported,
      "successor": meaning.successor?.reported,
    ])
  }

  private func value(of step: LifeStep) -> JSONValue {
    .object([
      "version": .string(step.event.version),
      "base": step.base.reported,
      "event": .string(step.event.kind.name),
      "meaning": step.event.kind.meaning.reported,
      "summary": .string(step.summary.text),
      "changes": JSONValue.array(step.changes.map(value)).unlessEmpty,
    ])
  }

  private func value(of change: Change) -> JSONValue {
    .object([
      "rule": .string(change.rule),
      "impact": .string(change.impact.rawValue),
      "summary": .string(change.summary.text),
      "before": change.before,
      "after": change.after,
    ])
  }
}

extension LifeEvent.Kind {
  fileprivate var name: String {
    switch self {
    case .appeared: "appeared"
    case .changed: "changed"
    case .left: "left"
    case .returned: "returned"
    }
  }

  /// Of a code that came back.
  fileprivate var meaning: String? {
    guard case .returned(let code) = self else { return nil }
    return switch code.meaning {
    case .unchanged: "unchanged"
    case .reworded: "reworded"
    case .another: "another"
    }
  }
}
