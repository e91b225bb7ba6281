/// A way of printing diagnostics.
package enum DiagnosticFormat: String, Sendable, CaseIterable {
  /// For people: place, cause, the line with a caret, notes, what to do.
  case text
  /// One JSON object with all of them.
  case json
  /// Workflow commands that GitHub shows as annotations.
  case github
  /// SARIF 2.1.0, which code scanning tools read.
  case sarif

  /// The text of all `diagnostics`, in their order.
  package func print(_ diagnostics: [Diagnostic], colored: Bool = false) -> String {
    switch self {
    case .text: TextDiagnosticPrinter(colored: colored).print(diagnostics)
    case .json: JSONDiagnosticPrinter.print(diagnostics)
    case .github: GitHubDiagnosticPrinter.print(diagnostics)
    case .sarif: SARIFDiagnosticPrinter.print(diagnostics)
    }
  }
}
