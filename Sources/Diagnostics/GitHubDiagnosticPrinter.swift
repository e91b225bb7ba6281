/// Prints workflow commands, `::error file=…,line=…::summary`, a line each.
///
/// Escapes as the runner's own toolkit does: percent signs and line breaks everywhere, colons and
/// commas in properties too.
enum GitHubDiagnosticPrinter {
  static func print(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(command).joined()
  }

  private static func command(_ diagnostic: Diagnostic) -> String {
    let level = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
    var properties = ["file=\(property(diagnostic.path))"]
    if let start = diagnostic.start {
      properties += ["line=\(start.line)", "col=\(start.column)"]
    }
    properties.append("title=\(property(diagnostic.id))")
    let words = [diagnostic.summary] + diagnostic.notes.map(\.text) + diagnostic.suggestions
    return "::\(level) \(properties.joined(separator: ","))::\(message(words))\n"
  }

  private static func message(_ words: [String]) -> String {
    escape(words.joined(separator: "\n"), ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  private static func property(_ text: String) -> String {
    escape(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private static func escape(_ text: String, _ table: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.map { table[$0] ?? String($0) }.joined()
  }
}
