/// Statements by their kinds, each in the vendor's order.
extension [Statement] {
  package var aliases: [String] {
    compactMap { if case .alias(let text) = $0 { text } else { nil } }
  }

  package var messages: [String] {
    compactMap { if case .message(let text) = $0 { text } else { nil } }
  }

  package var causes: [Prose] {
    compactMap { if case .cause(let text) = $0 { text } else { nil } }
  }

  package var actions: [Prose] {
    compactMap { if case .action(let text) = $0 { text } else { nil } }
  }

  package var endpoints: [String] {
    compactMap { if case .endpoint(let text) = $0 { text } else { nil } }
  }

  package var applicability: [String] {
    compactMap { if case .applicability(let text) = $0 { text } else { nil } }
  }

  var severity: String? { severities.first }

  package var severities: [String] {
    compactMap { if case .severity(let word) = $0 { word } else { nil } }
  }

  var isRetryable: Bool? { retryables.first }

  package var retryables: [Bool] {
    compactMap { if case .retryable(let may) = $0 { may } else { nil } }
  }

  /// The version or date of its first appearance, as the vendor states it.
  var declaredSince: String? { declaredSinces.first }

  package var declaredSinces: [String] {
    compactMap { if case .since(let text) = $0 { text } else { nil } }
  }

  /// The vendor's words that say it is no longer in use, or from when on.
  var deprecation: String? { deprecations.first }

  package var deprecations: [String] {
    compactMap { if case .deprecated(let text) = $0 { text } else { nil } }
  }

  var declaredRemoved: String? { declaredRemovals.first }

  package var declaredRemovals: [String] {
    compactMap { if case .removed(let text) = $0 { text } else { nil } }
  }

  package var replacedBy: [String] {
    compactMap { if case .replacedBy(let code) = $0 { code } else { nil } }
  }

  var unused: Statement.Unused? { unusedKinds.first }

  package var unusedKinds: [Statement.Unused] {
    compactMap { if case .unused(let kind) = $0 { kind } else { nil } }
  }
}

extension Entry {
  package var aliases: [String] { statements.aliases }
  package var messages: [String] { statements.messages }
  package var causes: [Prose] { statements.causes }
  package var actions: [Prose] { statements.actions }
  package var endpoints: [String] { statements.endpoints }
  package var applicability: [String] { statements.applicability }
  package var severity: String? { statements.severity }
  package var isRetryable: Bool? { statements.isRetryable }
  package var declaredSince: String? { statements.declaredSince }
  package var deprecation: String? { statements.deprecation }
  package var declaredRemoved: String? { statements.declaredRemoved }
  package var replacedBy: [String] { statements.replacedBy }
  package var unused: Statement.Unused? { statements.unused }
}
