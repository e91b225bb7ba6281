import CatalogModel
import ContentModel
import Diagnostics
import YAMLReading

extension Note {
  /// The note that a file is; `nil` for another kind of file.
  static func read(_ file: MarkdownFile, _ index: inout EntryIndex) -> Diagnosed<Note?>? {
    guard case .note(let vendor, let category, let code) = file.path else { return nil }
    let id = "\(vendor)/\(category)/\(code)"
    guard let entry = index.entry(id) else {
      guard index.isMissing(id) else { return Diagnosed(nil, file.diagnostics) }
      let lost = Diagnostic.noteWithoutEntry(
        id, SourceRange(file.document, line: 1), suggestions: index.suggestions(for: id))
      return Diagnosed(nil, file.diagnostics + [lost])
    }
    return file.diagnosed(Note(entry: entry, body: file.body), file.frontMatter)
  }
}

extension Diagnostic {
  fileprivate static func noteWithoutEntry(
    _ id: String, _ range: SourceRange, suggestions: [String]
  ) -> Diagnostic {
    Diagnostic(
      id: "note-without-entry", "this note is for '\(id)', which is no entry", at: range,
      notes: [.init("a note's path is notes/<category>/<code>.md, as in the entry's URL")],
      suggestions: suggestions)
  }
}
