import CatalogModel
import Diagnostics

/// Puts what the shapes found together: categories, entries, and what became of each line.
struct DocumentAssembly {
  private let document: SourceDocument
  private let name: String
  private let instructions: ReadingInstructions
  private var introduction: [TextBlock] = []
  private var categories: [Category] = []
  private var entries: [Entry] = []
  private var coverage: LineCoverage
  private var diagnostics: [Diagnostic] = []

  init(_ document: SourceDocument, name: String, _ instructions: ReadingInstructions) {
    self.document = document
    self.name = name
    self.instructions = instructions
    coverage = LineCoverage(lineCount: document.lineCount)
  }

  /// The lines that no rule ignores.
  mutating func ignoreLines(_ lines: [SourceLine]) -> [SourceLine] {
    var open: IgnoreRule?
    return lines.filter { line in
      open = open ?? instructions.ignored.first { $0.begins(at: line) }
      guard let rule = open ?? instructions.ignored.first(where: { $0.matches(line) }) else {
        return true
      }
      if !line.isBlank { coverage.claim(line.number, as: .ignored(rule.name)) }
      return false
    }
  }

  mutating func add(_ section: DocumentSection, _ reading: ShapeReading) {
    if let heading = section.heading { coverage.claim(heading.line, as: .heading) }
    coverage.claim(reading.headingLines, as: .heading)
    let leading = reading.leading.filter { !$0.lines.isEmpty }
    for line in leading.flatMap(\.lines) { coverage.claim(line.number, as: .introduction) }
    if section.heading == nil { introduction += leading }
    for group in reading.groups { add(group, in: section, leading: leading) }
    if let heading = section.heading, reading.groups.allSatisfy(\.entries.isEmpty) {
      diagnostics.append(.headingWithoutEntries(SourceRange(document, line: heading.line)))
    }
    diagnostics += reading.problems.map { .unreadable($0, in: document) }
    for problem in reading.problems { coverage.claim(problem.line, as: .entry) }
  }

  private mutating func add(
    _ group: ShapeReading.Group, in section: DocumentSection, leading: [TextBlock]
  ) {
    let line = group.title?.line ?? section.heading?.line
    guard let title = group.title?.text ?? section.heading?.title ?? instructions.category else {
      if let first = group.entries.first {
        diagnostics.append(.noCategory(SourceRange(document, line: first.firstLine)))
      }
      return
    }
    if let line { coverage.claim(line, as: .heading) }
    let id = URLSegment.ofTitle(title)
    if !categories.contains(where: { $0.id == id && $0.title == title }) {
      let description = section.heading == nil ? Prose() : instructions.repairs.prose(leading)
      let source = line.map { EntrySource(document: name, line: $0, endLine: $0) }
      categories.append(
        Category(id: id, title: title, description: description, source: source))
    }
    for raw in group.entries {
      entries.append(entry(raw, category: id, status: section.heading?.status))
      coverage.claim(raw.firstLine...raw.lastLine, as: .entry)
    }
  }

  private func entry(_ raw: RawEntry, category: String, status: SectionStatus?) -> Entry {
    let description = instructions.repairs.prose(raw.text)
    let text = description.firstLine ?? ""
    return Entry(
      category: category, code: Code(raw.code), name: raw.name, label: raw.label,
      status: raw.status.isEmpty ? status?.status(of: raw.code) ?? [] : raw.status,
      description: description,
      fields: raw.fields.map { Entry.Field(name: $0.name, value: $0.value) },
      deprecation: instructions.deprecation.first { text.hasPrefix($0) },
      source: EntrySource(document: name, line: raw.firstLine, endLine: raw.lastLine))
  }

  /// The document as read, with a diagnostic for each run of lines left over.
  func finish(_ lines: [SourceLine]) -> Diagnosed<ReadDocument> {
    let left = lines.filter { !$0.isBlank && !coverage.isClaimed($0.number) }
    let read = ReadDocument(
      introduction: instructions.repairs.prose(introduction), categories: categories,
      entries: entries, coverage: coverage)
    let leftOver = left.map { Diagnostic.lineNotRead(SourceRange(document, line: $0.number)) }
    return Diagnosed(read, diagnostics + leftOver)
  }
}

extension IgnoreRule {
  /// Whether this line and everything below it is ignored.
  fileprivate func begins(at line: SourceLine) -> Bool {
    guard case .from(let pattern) = lines else { return false }
    return pattern.wholeMatch(in: line.text) != nil
  }

  /// Whether this line alone is ignored.
  fileprivate func matches(_ line: SourceLine) -> Bool {
    guard case .matching(let pattern) = lines, !line.isBlank else { return false }
    return pattern.wholeMatch(in: line.text) != nil
  }
}
