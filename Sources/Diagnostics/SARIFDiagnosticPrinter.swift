import OrderedJSON

/// Prints SARIF 2.1.0 (OASIS standard) with one run and a rule for each identifier met.
enum SARIFDiagnosticPrinter {
  static func print(_ diagnostics: [Diagnostic]) -> String {
    let rules = Set(diagnostics.map(\.id)).sorted().map { JSONValue.object(["id": .string($0)]) }
    let driver = JSONValue.object(["name": .string("sitegen"), "rules": .array(rules)])
    let run = JSONValue.object([
      "tool": .object(["driver": driver]),
      "columnKind": .string("unicodeCodePoints"),
      "results": .array(diagnostics.map(result)),
    ])
    let log = JSONValue.object([
      "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .string("2.1.0"),
      "runs": .array([run]),
    ])
    return String(decoding: log.indented(), as: UTF8.self)
  }

  private static func result(_ diagnostic: Diagnostic) -> JSONValue {
    let words = ([diagnostic.summary] + diagnostic.suggestions).joined(separator: "\n")
    return .object([
      "ruleId": .string(diagnostic.id),
      "level": .string(diagnostic.severity.rawValue),
      "message": .object(["text": .string(words)]),
      "locations": .array([location(diagnostic)]),
    ])
  }

  private static func location(_ diagnostic: Diagnostic) -> JSONValue {
    let artifact = JSONValue.object(["uri": .string(diagnostic.path)])
    return .object([
      "physicalLocation": .object([
        "artifactLocation": artifact,
        "region": region(diagnostic),
      ])
    ])
  }

  private static func region(_ diagnostic: Diagnostic) -> JSONValue? {
    guard case .range(let range) = diagnostic.location else { return nil }
    return .object([
      "startLine": .integer(range.start.line),
      "startColumn": .integer(range.start.column),
      "endLine": .integer(range.end.line),
      "endColumn": .integer(range.end.column),
    ])
  }
}
