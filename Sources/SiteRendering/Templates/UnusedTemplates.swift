package import Diagnostics

extension Theme {
  /// Reports templates that no other one puts in, among those of these names, which no page is made from either.
  package func unusedTemplates(among names: Set<String>) -> [Diagnostic] {
    guard !names.isEmpty else { return [] }
    let sources = templates.map { TemplateSource.read(name: $0.name, $0.document).value }
    let used = Set(sources.flatMap { source in source.included.filter { $0 != source.name } })
    let known = sources.map(\.name).filter { !names.contains($0) }
    return sources.filter { names.contains($0.name) && !used.contains($0.name) }
      .map { .unusedTemplate($0, known: known) }
  }
}

extension TemplateSource {
  /// The names of the templates that it puts in, and of the layouts that it fills.
  fileprivate var included: [String] {
    elements.compactMap { element in
      switch element.content {
      case .partial, .parent: String(name(of: element))
      default: nil
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func unusedTemplate(_ source: TemplateSource, known: [String]) -> Diagnostic {
    Diagnostic(
      id: "template-not-used", severity: .warning, "nothing uses the template '\(source.name)'",
      at: .file(source.document.path),
      notes: [.init("a template is that of a page by its name, or another one puts it in")],
      suggestions: SpellingSuggestion.sentences(for: source.name, among: known))
  }
}
