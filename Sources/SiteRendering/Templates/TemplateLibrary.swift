import Diagnostics

/// All templates of a site, read and sound among themselves, not yet bound to views.
struct TemplateLibrary: Sendable {
  let sources: [TemplateSource]
  private let numbers: [String: Int]
  private let isSound: Bool

  /// Reads `templates`; a template is included by its name, such as `layout` or `parts/head`.
  ///
  /// Reported are tags that cannot be understood or are not closed, partials, parents and blocks
  /// that do not exist, and names given twice. A library with such errors yields no templates.
  static func read(
    _ templates: [(name: String, document: SourceDocument)]
  ) -> Diagnosed<TemplateLibrary> {
    let read = templates.map { TemplateSource.read(name: $0.name, $0.document) }
    let sources = read.map(\.value)
    let duplicates = sources.indices.filter { index in
      sources[..<index].contains { $0.name == sources[index].name }
    }
    var found = read.flatMap(\.diagnostics)
    found += duplicates.map { .duplicateName(sources[$0]) }
    found += TemplateReferences.problems(in: sources)
    return Diagnosed(TemplateLibrary(sources, isSound: found.isEmpty), found)
  }

  private init(_ sources: [TemplateSource], isSound: Bool) {
    self.sources = sources
    self.isSound = isSound
    numbers = Dictionary(zip(sources.map(\.name), sources.indices)) { first, _ in first }
  }

  /// The template bound to a view, when everything it uses fits that view.
  ///
  /// The template is checked with all the partials, parents and blocks it reaches, and with every
  /// view that its sections reach. Reported are unknown keys, keys whose type does not fit their
  /// tag, and partials that include themselves for ever. There is no template where anything is
  /// reported, nor where the library has errors, which are not repeated.
  func template<Source: View>(
    named name: String, for view: Source.Type = Source.self
  ) -> Diagnosed<Template<Source>?> {
    guard let number = number(of: name) else {
      return Diagnosed(nil, [.unknownTemplate(name, path(of: name), known: sources.map(\.name))])
    }
    guard isSound else { return Diagnosed(nil) }
    let program = TemplateLinker.link(number, of: self, with: .view(Source.fields.schema))
    guard program.diagnostics.isEmpty else { return Diagnosed(nil, program.diagnostics) }
    return Diagnosed(Template(name: name, program: program.value))
  }

  /// Where the file of a missing template would be: beside another one.
  private func path(of name: String) -> String {
    guard let other = sources.first, let found = other.document.path.ranges(of: other.name).last
    else { return name }
    let path = other.document.path
    return path[..<found.lowerBound] + name + path[found.upperBound...]
  }

  func number(of name: some StringProtocol) -> Int? { numbers[String(name)] }
}

extension Diagnostic {
  fileprivate static func duplicateName(_ source: TemplateSource) -> Diagnostic {
    Diagnostic(
      id: "template-duplicate-name", "there is already a template named '\(source.name)'",
      at: .file(source.document.path), suggestions: ["Rename or remove one of the two."])
  }

  fileprivate static func unknownTemplate(_ name: String, _ path: String, known: [String])
    -> Diagnostic
  {
    let suggestions = SpellingSuggestion.sentences(for: name, among: known)
    return Diagnostic(
      id: "template-missing", "there is no template named '\(name)'", at: .file(path),
      suggestions: suggestions.isEmpty ? ["Put a file for it into the templates."] : suggestions)
  }
}
