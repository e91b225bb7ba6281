import CatalogModel

/// What a vendor may say of each code beside its text: a column of a table, or a line of its own.
enum Column: Hashable {
  case status
  /// One of the vendor's own fields, by its name.
  case field(String)
  case statement(Kind)

  enum Kind: Hashable {
    case severity, retryable, since, removal, replacement, cause, action, message, endpoint,
      applicability
  }

  /// Whether something stands in it.
  func isFilled(in entry: Entry) -> Bool {
    switch self {
    case .status: !entry.status.isEmpty
    case .field(let name): entry.fields.contains { $0.name == name }
    case .statement(let kind): entry.statements.contains { kind.isOf($0) }
    }
  }
}

extension Column.Kind {
  fileprivate func isOf(_ statement: Statement) -> Bool {
    switch (self, statement) {
    case (.severity, .severity), (.retryable, .retryable), (.since, .since), (.removal, .removed),
      (.replacement, .replacedBy), (.cause, .cause), (.action, .action), (.message, .message),
      (.endpoint, .endpoint), (.applicability, .applicability):
      true
    default: false
    }
  }
}

extension Column {
  /// What stands in it, of one code.
  var words: String {
    switch self {
    case .status: "status"
    case .field(let name): name
    case .statement(let kind): kind.words
    }
  }
}

extension Column.Kind {
  fileprivate var words: String {
    switch self {
    case .severity: "severity"
    case .retryable: "advice on trying again"
    case .since: "first appearance"
    case .removal: "removal"
    case .replacement: "replacement"
    case .cause: "cause"
    case .action: "remedy"
    case .message: "message"
    case .endpoint: "endpoint"
    case .applicability: "applicability"
    }
  }
}
