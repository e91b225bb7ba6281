import CatalogModel
import DocumentFormats

/// Turns what columns and labels state into statements of the model.
struct StatementReading {
  private(set) var statements: [Statement] = []
  /// What could not be understood as its column's role promises, under the column's name.
  private(set) var fields: [Entry.Field] = []

  init(_ raw: [RawStatement], _ repairs: TextRepairs) {
    for statement in raw where statement.text.contains(where: { !$0.lines.isEmpty }) {
      add(statement.column, repairs.prose(statement.text))
    }
  }

  private mutating func add(_ column: Column, _ prose: Prose) {
    let text = prose.plainText
    if Self.isNothing(text), column.role != .message { return }
    switch column.role {
    case .cause: statements.append(.cause(prose))
    case .action: statements.append(.action(prose))
    case .alias: statements += Self.items(of: text).map { .alias($0) }
    case .endpoint: statements += Self.items(of: text).map { .endpoint($0) }
    case .applicability: statements += Self.items(of: text).map { .applicability($0) }
    case .replacedBy: statements += Self.items(of: text).map { .replacedBy($0) }
    case .message: statements += prose.lines.map { .message($0) }
    case .severity: statements.append(.severity(text))
    case .since: statements.append(.since(text))
    case .deprecated where !Self.isNo(text): statements.append(.deprecated(text))
    case .removed where !Self.isNo(text): statements.append(.removed(text))
    case .deprecated, .removed: fields.append(Entry.Field(name: column.name, value: text))
    case .retryable: addRetryable(text, column)
    case .code, .name, .label, .status, .description, .category, .field, .ignore: break
    }
  }

  /// A cell that says neither yes nor no keeps its words, as a field.
  private mutating func addRetryable(_ text: String, _ column: Column) {
    switch text.lowercased() {
    case "yes", "true", "retryable", "y", "✓", "✔", "1": statements.append(.retryable(true))
    case "not retryable", "non-retryable": statements.append(.retryable(false))
    case _ where Self.isNo(text): statements.append(.retryable(false))
    default: fields.append(Entry.Field(name: column.name, value: text))
    }
  }

  private static func isNo(_ text: String) -> Bool {
    ["no", "false", "n", "✗", "✘", "0"].contains(text.lowercased())
  }

  /// Whether a cell is filled only because it must not be empty.
  private static func isNothing(_ text: String) -> Bool {
    ["-", "–", "—", "--", "---", "n/a"].contains(text.lowercased())
  }

  /// The items of a list within a cell: its lines, parted at commas.
  private static func items(of text: String) -> [String] {
    text.split { $0 == "," || $0 == "\n" }.map { String($0.trimmed) }.filter { !$0.isEmpty }
  }
}
