import CatalogModel
import ContentModel
import Diagnostics
import YAMLReading

extension Concept {
  /// The concept that a file is; `nil` for another kind of file.
  static func read(_ file: MarkdownFile, _ index: inout EntryIndex) -> Diagnosed<Concept?>? {
    guard case .concept(let slug) = file.path else { return nil }
    var keys = file.frontMatter
    let title = keys.requiredTitle("title", help: file.frontMatterHelp)?.value ?? slug
    let ids = keys.texts("entries")
    var entries: [EntryReference] = []
    var named: Set<String> = []
    for id in ids {
      if !named.insert(id.value).inserted {
        keys.report(.repeatedEntry(id))
      } else if let entry = index.entry(id.value) {
        entries.append(entry)
      } else if index.isMissing(id.value) {
        keys.report(.unknownEntry(id, suggestions: index.suggestions(for: id.value)))
      }
    }
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

  fileprivate static func repeatedEntry(_ id: Placed<String>) -> Diagnostic {
    Diagnostic(
      id: "repeated-entry", severity: .warning, "the concept names the entry '\(id.value)' twice",
      at: id.range, suggestions: ["Remove this line."])
  }
}
