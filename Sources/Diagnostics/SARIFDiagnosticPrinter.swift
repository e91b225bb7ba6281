import OrderedJSON

/// Prints SARIF 2.1.0 with a rule for each identifier met.
enum SARIFDiagnosticPrinter {
  static func print(_ diagnostics: [Diagnostic]) -> String {
    let rules = Set(diagnostics.map(\.id)).sorted().map { SARIFLog.Rule(id: $0) }
    return SARIFLog(rules: rules, results: diagnostics.map(result)).text
  }

  private static func result(_ diagnostic: Diagnostic) -> JSONValue {
    let words = [diagnostic.summary] + diagnostic.notes.map(\.text) + diagnostic.suggestions
    return .object([
      "ruleId": .string(diagnostic.id),
      "level": .string(diagnostic.severity.rawValue),
      "message": SARIFLog.message(words.joined(separator: "\n")),
      "locations": .array([location(of: diagnostic)]),
      "relatedLocations": JSONValue.array(diagnostic.notes.compactMap(location)).unlessEmpty,
    ])
  }

  private static func location(of diagnostic: Diagnostic) -> JSONValue {
    switch diagnostic.location {
    case .range(let range): .object(["physicalLocation": place(range.document.path, range)])
    case .file(let path): .object(["physicalLocation": place(path, nil)])
    }
  }

  private static func location(of note: Diagnostic.Note) -> JSONValue? {
    note.range.map { range in
      .object([
        "physicalLocation": place(range.document.path, range),
        "message": SARIFLog.message(note.text),
      ])
    }
  }

  private static func place(_ path: String, _ range: SourceRange?) -> JSONValue {
    SARIFLog.place(path, region: range.map(region))
  }

  private static func region(_ range: SourceRange) -> JSONValue {
    .object([
      "startLine": .integer(range.start.line),
      "startColumn": .integer(range.start.column),
      "endLine": .integer(range.end.line),
      "endColumn": .integer(range.end.column),
    ])
  }
}
