/// Prints workflow commands, a line each.
enum GitHubDiagnosticPrinter {
  static func print(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { command($0).text }.joined()
  }

  private static func command(_ diagnostic: Diagnostic) -> WorkflowCommand {
    let words = [diagnostic.summary] + diagnostic.notes.map(\.text) + diagnostic.suggestions
    return WorkflowCommand(
      diagnostic.severity, path: diagnostic.path, line: diagnostic.start?.line,
      column: diagnostic.start?.column, title: diagnostic.id,
      message: words.joined(separator: "\n"))
  }
}
