/// A problem in a document, configuration, template or note: what is wrong, where, and what to do.
///
/// The words are made where the problem is found, as a static function in an extension beside that
/// code. Every identifier has a page on sitegen's own reference, so it is never reused.
package struct Diagnostic: Sendable {
  /// Lower-case words joined by dashes, such as `unknown-key`.
  package let id: String
  package let severity: Severity
  /// One sentence without a full stop; it names the cause.
  package let summary: String
  package let location: Location
  /// What else the reader should know, each perhaps with a place of its own.
  package let notes: [Note]
  /// What to do, each one sentence.
  package let suggestions: [String]

  /// Where a problem is: in a text, or about a file as a whole.
  package enum Location: Sendable {
    case range(SourceRange)
    case file(String)
  }

  /// A further remark.
  package struct Note: Sendable {
    package let text: String
    package let range: SourceRange?

    package init(_ text: String, at range: SourceRange? = nil) {
      self.text = text
      self.range = range
    }
  }

  package init(
    id: String, severity: Severity = .error, _ summary: String, at location: Location,
    notes: [Note] = [], suggestions: [String] = []
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.location = location
    self.notes = notes
    self.suggestions = suggestions
  }

  package init(
    id: String, severity: Severity = .error, _ summary: String, at range: SourceRange,
    notes: [Note] = [], suggestions: [String] = []
  ) {
    self.init(
      id: id, severity: severity, summary, at: .range(range), notes: notes, suggestions: suggestions
    )
  }

  /// The same with a further remark.
  package func adding(_ note: Note) -> Diagnostic {
    Self(
      id: id, severity: severity, summary, at: location, notes: notes + [note],
      suggestions: suggestions)
  }

  /// The path of the file concerned.
  package var path: String {
    switch location {
    case .range(let range): range.document.path
    case .file(let path): path
    }
  }

  /// The line and column, where there are any.
  package var start: SourcePlace? {
    guard case .range(let range) = location else { return nil }
    return range.start
  }
}

extension [Diagnostic] {
  /// Whether any of them stops publication, whatever the options.
  package var hasErrors: Bool { contains { $0.severity == .error } }
}
