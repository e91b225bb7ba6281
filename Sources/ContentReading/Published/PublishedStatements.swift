import CatalogModel

extension PublishedObject {
  /// The statements of an entry, told by its keys; see `[Statement].orderedByKind`.
  var statementsByKey: [Statement] {
    get throws(PublishedValueProblem) {
      var statements: [Statement] = []
      statements += texts("aliases").map { .alias($0) }
      for message in try objectsIfAny("messages") ?? [] {
        statements.append(.message(try message.text("text")))
      }
      statements += texts("causes").map { .cause(Prose(markdown: $0)) }
      statements += texts("actions").map { .action(Prose(markdown: $0)) }
      statements += textIfAny("severity").map { [.severity($0)] } ?? []
      statements += textIfAny("retryable").map { [.retryable($0 == "true")] } ?? []
      statements += texts("endpoints").map { .endpoint($0) }
      statements += texts("appliesTo").map { .applicability($0) }
      statements += textIfAny("unused").flatMap(Statement.Unused.init).map { [.unused($0)] } ?? []
      if let lifecycle = try objectIfAny("lifecycle") { statements += try lifecycle.declarations }
      return statements
    }
  }

  /// What the vendor declares about the life of an entry.
  private var declarations: [Statement] {
    get throws(PublishedValueProblem) {
      var statements: [Statement] = []
      statements += textIfAny("declaredSince").map { [.since($0)] } ?? []
      statements += textIfAny("declaredDeprecated").map { [.deprecated($0)] } ?? []
      statements += textIfAny("declaredRemoved").map { [.removed($0)] } ?? []
      for replacement in try objectsIfAny("replacedBy") ?? [] {
        statements.append(.replacedBy(try replacement.text("code")))
      }
      return statements
    }
  }

  /// The list that is there where the keys do not tell everything.
  func statements(_ list: [PublishedObject]) throws(PublishedValueProblem) -> [Statement] {
    try list.map { value throws(PublishedValueProblem) in
      let text = try value.text("value")
      guard let kind = EntryProperty(rawValue: try value.text("kind")),
        let statement = Statement(kind, text)
      else { throw value.lacks("kind", "a kind of statement, with a value of that kind") }
      return statement
    }
  }
}

extension Statement {
  /// `nil` for a part of an entry that is no statement, and for a value that the kind does not have.
  fileprivate init?(_ kind: EntryProperty, _ text: String) {
    switch kind {
    case .alias: self = .alias(text)
    case .message: self = .message(text)
    case .cause: self = .cause(Prose(markdown: text))
    case .action: self = .action(Prose(markdown: text))
    case .severity: self = .severity(text)
    case .retryable: self = .retryable(text == "true")
    case .endpoint: self = .endpoint(text)
    case .applicability: self = .applicability(text)
    case .since: self = .since(text)
    case .deprecated: self = .deprecated(text)
    case .removed: self = .removed(text)
    case .replacedBy: self = .replacedBy(text)
    case .unused:
      guard let kind = Unused(rawValue: text) else { return nil }
      self = .unused(kind)
    case .code, .name, .label, .status, .description, .field, .category: return nil
    }
  }
}
