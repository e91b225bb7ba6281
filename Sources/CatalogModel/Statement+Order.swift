extension [Statement] {
  /// The same by kinds, in the order in which `catalog.json` has its keys, and of a kind that is
  /// said once only the first: what the keys of an entry tell by themselves.
  package var orderedByKind: [Statement] {
    var ordered: [Statement] = []
    ordered += aliases.map { .alias($0) }
    ordered += messages.map { .message($0) }
    ordered += causes.map { .cause($0) }
    ordered += actions.map { .action($0) }
    ordered += severity.map { [.severity($0)] } ?? []
    ordered += isRetryable.map { [.retryable($0)] } ?? []
    ordered += endpoints.map { .endpoint($0) }
    ordered += applicability.map { .applicability($0) }
    ordered += unused.map { [.unused($0)] } ?? []
    ordered += declaredSince.map { [.since($0)] } ?? []
    ordered += deprecation.map { [.deprecated($0)] } ?? []
    ordered += declaredRemoved.map { [.removed($0)] } ?? []
    ordered += replacedBy.map { .replacedBy($0) }
    return ordered
  }
}
