import Diagnostics
import OrderedJSON
import Testing

/// Against "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", OASIS Standard, 2020.
@Suite("SARIF")
struct SARIFTests {
  @Test("The log is made of the properties of the standard")
  func log() {
    let odd = Diagnostic(
      id: "odd-word", "this is odd", at: range("‹ab›\n", path: "my docs/ä#1:50%.txt"),
      notes: [.init("it began here", at: range("x\n ‹ab›\n"))], suggestions: ["Remove it."])
    let absent = Diagnostic(id: "absent", severity: .note, "no file", at: .file("b.yaml"))
    #expect(
      DiagnosticFormat.sarif.print([odd, absent, odd])
        == Self.document(results: [
          Self.oddResult, Self.absentResult, Self.oddResult,
        ]))
  }

  @Test("Without diagnostics there is a run with no results")
  func empty() {
    #expect(
      DiagnosticFormat.sarif.print([])
        == String(
          decoding: Self.log(rules: .array([]), results: []).indented(), as: UTF8.self))
  }

  private static func document(results: [JSONValue]) -> String {
    let rules = JSONValue.array([
      .object(["id": .string("absent")]), .object(["id": .string("odd-word")]),
    ])
    return String(decoding: log(rules: rules, results: results).indented(), as: UTF8.self)
  }

  /// Sections 3.13, 3.14 and 3.19: a version, runs, and in each the tool with its driver's name.
  private static func log(rules: JSONValue, results: [JSONValue]) -> JSONValue {
    let driver = JSONValue.object(["name": .string("sitegen"), "rules": rules])
    return .object([
      "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .string("2.1.0"),
      "runs": .array([
        .object([
          "tool": .object(["driver": driver]), "columnKind": .string("unicodeCodePoints"),
          "results": .array(results),
        ])
      ]),
    ])
  }

  /// Sections 3.27 to 3.30: the level is one of four words; a URI has no other characters than
  /// RFC 3986 allows; an end column is the one behind the last character.
  private static let oddResult = JSONValue.object([
    "ruleId": .string("odd-word"),
    "level": .string("error"),
    "message": .object(["text": .string("this is odd\nit began here\nRemove it.")]),
    "locations": .array([
      .object(["physicalLocation": place("my%20docs/%C3%A4%231%3A50%25.txt", 1, 1, 1, 3)])
    ]),
    "relatedLocations": .array([
      .object([
        "physicalLocation": place("docs/a.txt", 2, 2, 2, 4),
        "message": .object(["text": .string("it began here")]),
      ])
    ]),
  ])

  private static let absentResult = JSONValue.object([
    "ruleId": .string("absent"),
    "level": .string("note"),
    "message": .object(["text": .string("no file")]),
    "locations": .array([
      .object([
        "physicalLocation": .object([
          "artifactLocation": .object(["uri": .string("b.yaml")])
        ])
      ])
    ]),
  ])

  private static func place(
    _ uri: String, _ line: Int, _ column: Int, _ endLine: Int, _ endColumn: Int
  ) -> JSONValue {
    .object([
      "artifactLocation": .object(["uri": .string(uri)]),
      "region": .object([
        "startLine": .integer(line), "startColumn": .integer(column),
        "endLine": .integer(endLine), "endColumn": .integer(endColumn),
      ]),
    ])
  }
}
