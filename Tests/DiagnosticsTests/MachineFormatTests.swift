import Diagnostics
import Testing

@Suite("Diagnostics for machines")
struct MachineFormatTests {
  struct Case: Sendable {
    let format: DiagnosticFormat
    let diagnostics: [Diagnostic]
    let expected: String

    func check() { #expect(format.print(diagnostics) == expected) }
  }

  private static let odd = Diagnostic(
    id: "odd-word", severity: .warning, "this is odd", at: range("a\n日‹odd\nx›\n"),
    notes: [.init("think"), .init("it began here", at: range("‹a›\n"))], suggestions: ["Remove it."]
  )
  private static let absent = Diagnostic(id: "no-file", "no file", at: .file("b.yaml"))

  @Test(arguments: [
    Case(
      format: .json, diagnostics: [odd, absent],
      expected: """
        {
          "diagnostics": [
            {
              "id": "odd-word",
              "severity": "warning",
              "summary": "this is odd",
              "path": "docs/a.txt",
              "range": {
                "line": 2,
                "column": 2,
                "endLine": 3,
                "endColumn": 2
              },
              "notes": [
                {
                  "text": "think"
                },
                {
                  "text": "it began here",
                  "path": "docs/a.txt",
                  "range": {
                    "line": 1,
                    "column": 1,
                    "endLine": 1,
                    "endColumn": 2
                  }
                }
              ],
              "suggestions": [
                "Remove it."
              ]
            },
            {
              "id": "no-file",
              "severity": "error",
              "summary": "no file",
              "path": "b.yaml"
            }
          ]
        }

        """),
    Case(format: .json, diagnostics: [], expected: "{\n  \"diagnostics\": []\n}\n"),
  ])
  func json(_ test: Case) { test.check() }

  @Test(arguments: [
    Case(
      format: .github, diagnostics: [odd],
      expected: "::warning file=docs/a.txt,line=2,col=2,title=odd-word::this is odd%0Athink%0A"
        + "it began here%0ARemove it.\n"),
    Case(
      format: .github,
      diagnostics: [
        Diagnostic(
          id: "a", severity: .note, "100% of ::error::a,b\r\nc", at: .file("50%,C:\\x\ny.txt"))
      ],
      expected: "::notice file=50%25%2CC%3A\\x%0Ay.txt,title=a::100%25 of ::error::a,b%0D%0Ac\n"),
    Case(format: .github, diagnostics: [], expected: ""),
  ])
  func github(_ test: Case) { test.check() }
}
