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
