import CatalogModel

/// What became of each kind of statement; `nil` where it says the same. Together these are all that
/// may differ between two lists of statements, but for their order.
extension EntryDifferences {
  var aliases: ListChange<String>? { change(\.aliases) }
  var messages: ListChange<String>? { change(\.messages) }
  var causes: ListChange<Prose>? { change(\.causes) }
  var actions: ListChange<Prose>? { change(\.actions) }
  var endpoints: ListChange<String>? { change(\.endpoints) }
  var applicability: ListChange<String>? { change(\.applicability) }
  var severity: ListChange<String>? { change(\.severities) }
  var retryable: ListChange<Bool>? { change(\.retryables) }
  var declaredSince: ListChange<String>? { change(\.declaredSinces) }
  var deprecations: ListChange<String>? { change(\.deprecations) }
  var declaredRemoved: ListChange<String>? { change(\.declaredRemovals) }
  var replacedBy: ListChange<String>? { change(\.replacedBy) }
  var unused: ListChange<Statement.Unused>? { change(\.unusedKinds) }

  /// Whether only the order of the statements, or how often one is repeated, differs.
  var statementsAreRearranged: Bool {
    statements.map { Set($0.base) == Set($0.revision) } ?? false
  }

  private func change<Value>(_ values: ([Statement]) -> [Value]) -> ListChange<Value>? {
    statements.flatMap { ListChange(values($0.base), values($0.revision)) }
  }
}

extension [Statement] {
  fileprivate var severities: [String] {
    compactMap { if case .severity(let word) = $0 { word } else { nil } }
  }

  fileprivate var retryables: [Bool] {
    compactMap { if case .retryable(let may) = $0 { may } else { nil } }
  }

  fileprivate var declaredSinces: [String] {
    compactMap { if case .since(let text) = $0 { text } else { nil } }
  }

  fileprivate var deprecations: [String] {
    compactMap { if case .deprecated(let text) = $0 { text } else { nil } }
  }

  fileprivate var declaredRemovals: [String] {
    compactMap { if case .removed(let text) = $0 { text } else { nil } }
  }

  fileprivate var unusedKinds: [Statement.Unused] {
    compactMap { if case .unused(let kind) = $0 { kind } else { nil } }
  }
}
