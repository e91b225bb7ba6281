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
    let words = [diagnostic.summary] + diagnostic.notes.map(\.text) + diagnostic.suggestions
    return .object([
      "ruleId": .string(diagnostic.id),
      "level": .string(diagnostic.severity.rawValue),
      "message": message(words.joined(separator: "\n")),
      "locations": .array([location(of: diagnostic)]),
      "relatedLocations": JSONValue.array(diagnostic.notes.compactMap(location)).unlessEmpty,
    ])
  }

  private static func message(_ text: String) -> JSONValue { .object(["text": .string(text)]) }

  private static func location(of diagnostic: Diagnostic) -> JSONValue {
    switch diagnostic.location {
    case .range(let range): .object(["physicalLocation": place(range.document.path, range)])
    case .file(let path): .object(["physicalLocation": place(path, nil)])
    }
  }

  private static func location(of note: Diagnostic.Note) -> JSONValue? {
    note.range.map { range in
      .object([
        "physicalLocation": place(range.document.path, range), "message": message(note.text),
      ])
    }
  }

  private static func place(_ path: String, _ range: SourceRange?) -> JSONValue {
    .object([
      "artifactLocation": .object(["uri": .string(uri(path))]),
      "region": range.map(region),
    ])
  }

  /// A path as a URI reference (RFC 3986): all but unreserved characters and slashes are escaped.
  private static func uri(_ path: String) -> String {
    let kept = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    return path.utf8.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return kept.contains(byte)
        ? String(Unicode.Scalar(byte)) : (byte < 16 ? "%0" : "%") + digits
    }.joined()
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
