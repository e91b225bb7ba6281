import OrderedJSON

/// Prints one object with a `diagnostics` array.
enum JSONDiagnosticPrinter {
  static func print(_ diagnostics: [Diagnostic]) -> String {
    JSONValue.object(["diagnostics": .array(diagnostics.map(\.json))]).indentedText
  }
}

extension Diagnostic {
  /// An object of `id`, `severity`, `summary`, `path`, `range`, `notes` and `suggestions`.
  fileprivate var json: JSONValue {
    .object([
      "id": .string(id),
      "severity": .string(severity.rawValue),
      "summary": .string(summary),
      "path": .string(path),
      "range": location.range.map(\.json),
      "notes": JSONValue.array(notes.map(\.json)).unlessEmpty,
      "suggestions": JSONValue.strings(suggestions).unlessEmpty,
    ])
  }
}

extension Diagnostic.Note {
  fileprivate var json: JSONValue {
    .object([
      "text": .string(text),
      "path": range.map { .string($0.document.path) },
      "range": range.map(\.json),
    ])
  }
}

extension Diagnostic.Location {
  fileprivate var range: SourceRange? {
    guard case .range(let range) = self else { return nil }
    return range
  }
}

extension SourceRange {
  fileprivate var json: JSONValue {
    .object([
      "line": .integer(start.line),
      "column": .integer(start.column),
      "endLine": .integer(end.line),
      "endColumn": .integer(end.column),
    ])
  }
}
