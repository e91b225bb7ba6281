import CatalogModel
import ContentModel
import Diagnostics
import YAMLReading

extension Concept {
  /// The concept that a file is; `nil` for another kind of file.
  static func read(_ file: MarkdownFile, _ index: inout EntryIndex) -> Diagnosed<Concept?>? {
    guard case .concept(let slug) = file.path else { return nil }
    var keys = file.frontMatter
    let title = keys.requiredTitle("title")?.value ?? slug
    let ids = keys.texts("entries")
    for id in ids where index.isMissing(id.value) {
      let suggestions = index.suggestions(for: id.value)
      keys.report(.unknownEntry(id, suggestions: suggestions))
    }
    let entries = ids.compactMap { index.entry($0.value) }
    let concept = Concept(slug: slug, title: title, entries: entries, body: file.body)
    return file.diagnosed(concept, keys)
  }
}

extension Diagnostic {
  fileprivate static func unknownEntry(
    _ id: Placed<String>, suggestions: [String]
  ) -> Diagnostic {
    Diagnostic(
      id: "unknown-entry", "there is no entry '\(id.value)'", at: id.range,
      notes: [.init("an entry is written vendor/category/code, as in its URL")],
      suggestions: suggestions)
  }
}
