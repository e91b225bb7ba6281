import DocumentFormats
import CatalogModel
import Diagnostics

/// Puts what the shapes found together: categories, entries, and what became of each line.
struct DocumentAssembly {
  private let document: SourceDocument
  private let name: String
  private let instructions: ReadingInstructions
  private let format: DocumentFormat
  private var introduction: [TextBlock] = []
  private var categories = CategoryList()
  private var entries: [Entry] = []
  /// The places of the first entries of their codes.
  private var places: [EntryKey: Int] = [:]
  /// Entries of codes that stand in their category again, where these are joined.
  private var repeated: [Entry] = []
  private var coverage: LineCoverage
  private var origins = SharedOrigins()
  /// The lists of statuses so far, each once: there are few, and entries have them in common.
  private var statuses: [[Int]: [Int]] = [:]
  private var diagnostics: [Diagnostic] = []

  init(
    _ document: SourceDocument, name: String, _ instructions: ReadingInstructions,
    as format: DocumentFormat
  ) {
    self.document = document
    self.name = name
    self.instructions = instructions
    self.format = format
    coverage = LineCoverage(lineCount: document.lineCount)
  }

  mutating func report(_ found: [Diagnostic]) {
    diagnostics += found
  }

  /// The lines that no rule ignores.
  mutating func ignoreLines(_ lines: [DocumentLine]) -> [DocumentLine] {
    if instructions.ignored.isEmpty { return lines }
    var ignored = IgnoredLines(instructions.ignored)
    return lines.filter { line in
      guard let rule = ignored.rule(for: line) else { return true }
      if !line.isBlank { coverage.claim(line.number...line.endNumber, as: .ignored(rule.name)) }
      return false
    }
  }

  /// Adds what a shape found in a section; what it found goes entry by entry, to take no memory twice.
  mutating func add(_ section: DocumentSection, _ reading: consuming ShapeReading) {
    let isWithoutEntries = reading.isWithoutEntries
    if let heading = section.heading { coverage.claim(heading.line, as: .heading) }
    coverage.claim(section.otherHeadings, as: .heading)
    coverage.claim(reading.headingLines, as: .heading)
    coverage.claim(reading.ignoredLines, as: .ignored("rows without codes"))
    let leading = reading.leading.filter { !$0.lines.isEmpty }
    for line in leading.flatMap(\.lines) {
      coverage.claim(line.number...line.endNumber, as: .introduction)
    }
    let isCategory = section.heading.map { $0.isStated || !isWithoutEntries } ?? false
    if !isCategory { introduction += leading }
    let description = isCategory ? instructions.repairs.prose(leading) : Prose()
    var groups = reading.groups
    reading.groups = []
    groups.reverse()
    while let group = groups.popLast() { add(group, in: section, description: description) }
    if let heading = section.heading, heading.isStated, isWithoutEntries {
      diagnostics.append(.headingWithoutEntries(SourceRange(document, line: heading.line)))
    }
    diagnostics += reading.problems.map { .unreadable($0, in: document, as: format) }
    for problem in reading.problems { coverage.claim(problem.line, as: .entry) }
  }

  private mutating func add(
    _ group: consuming ShapeReading.Group, in section: DocumentSection, description: Prose
  ) {
    let line = group.title?.line ?? section.heading?.line
    if let line { coverage.claim(line, as: .heading) }
    for raw in group.entries { coverage.claim(raw.firstLine...raw.lastLine, as: .entry) }
    if let title = group.title, group.entries.isEmpty {
      diagnostics.append(.headingWithoutEntries(SourceRange(document, line: title.line)))
    }
    let title = self.title(of: group) ?? section.heading?.title ?? instructions.category
    let own = group.leading.filter { !$0.lines.isEmpty }
    for line in own.flatMap(\.lines) {
      coverage.claim(line.number...line.endNumber, as: .introduction)
    }
    let description = own.isEmpty ? description : instructions.repairs.prose(own)
    let source = line.map { EntrySource(document: name, line: $0, endLine: $0) }
    var rest = group.entries
    group.entries = []
    if rest.count > entries.count { entries.reserveCapacity(entries.count + rest.count) }
    rest.reverse()
    while let raw = rest.popLast() {
      guard let title = raw.category ?? title else {
        return diagnostics.append(.noCategory(SourceRange(document, line: raw.firstLine)))
      }
      let isOwn = raw.category != nil
      let id = categories.add(
        title, description: isOwn ? Prose() : description, source: isOwn ? nil : source)
      add(entry(raw, category: id, status: section.heading?.status))
    }
  }

  /// Adds an entry, unless one says the very same already, as where a page has its codes once for each language.
  private mutating func add(_ entry: Entry) {
    if let place = places[entry.key] {
      if entry.hasWords, entries[place].saysTheSame(as: entry) { return }
      if instructions.repeatedCodes == .join { return repeated.append(entry) }
    } else {
      places[entry.key] = entries.count
    }
    entries.append(entry)
  }

  /// The title that a group has itself; a category that is configured replaces a heading.
  private func title(of group: ShapeReading.Group) -> String? {
    guard let title = group.title else { return nil }
    return title.isHeading ? instructions.category ?? title.text : title.text
  }

  private mutating func entry(_ raw: RawEntry, category: String, status: SectionStatus?) -> Entry {
    let description = instructions.repairs.prose(raw.text)
    let stated = StatementReading(raw.statements, instructions.repairs)
    let text = description.firstLine ?? ""
    let deprecation = instructions.deprecation.first { text.hasPrefix($0) }
    return Entry(
      category: category, code: Code(raw.code), name: raw.name, label: raw.label,
      status: shared(raw.status.isEmpty ? status?.status(of: raw.code) ?? [] : raw.status),
      description: description,
      fields: raw.fields.map { Entry.Field(name: $0.name, value: $0.value) } + stated.fields,
      statements: stated.statements
        + ((raw.deprecation ?? deprecation).map { [.deprecated($0)] } ?? [])
        + (raw.unused.map { [.unused($0)] } ?? []),
      origins: origins.shared(raw.origins),
      source: EntrySource(document: name, line: raw.firstLine, endLine: raw.lastLine))
  }

  private mutating func shared(_ status: [Int]) -> [Int] {
    if let known = statuses[status] { return known }
    statuses[status] = status
    return status
  }

  /// The entries, each with what else is said of its code.
  private var joined: [Entry] {
    var joined = entries
    for (key, further) in Dictionary(grouping: repeated, by: \.key) {
      guard let place = places[key] else { continue }
      joined[place] = .joining([joined[place]] + further)
    }
    return joined
  }

  /// The document as read, with a diagnostic for each line left over.
  func finish(_ lines: [DocumentLine]) -> Diagnosed<ReadDocument> {
    var coverage = coverage
    for line in lines where line.hasOnlyPipes && !coverage.isClaimed(line.number) {
      coverage.claim(line.number, as: .ignored("borders of cells"))
    }
    let left = lines.filter { !$0.isBlank && !coverage.isClaimed($0.number) }
    let leftOver = left.map { Diagnostic.lineNotRead(SourceRange(document, line: $0.number)) }
    let read = ReadDocument(
      introduction: instructions.repairs.prose(introduction), categories: categories.categories,
      entries: joined, repeated: repeated, coverage: coverage,
      unreadLines: unreadLines(diagnostics + leftOver))
    return Diagnosed(read, diagnostics + leftOver + (left.isEmpty ? withoutEntries(lines) : []))
  }

  /// The data file as read: lines without anything of a record are outside of the records.
  func finishData() -> Diagnosed<ReadDocument> {
    let lines = PlainText.lines(of: document)
    var rest = self
    for line in lines where !line.isBlank && !coverage.isClaimed(line.number) {
      rest.coverage.claim(line.number, as: .ignored("outside of the records"))
    }
    return rest.finish(lines)
  }

  /// The texts of the lines that are in error, each once.
  private func unreadLines(_ problems: [Diagnostic]) -> [String] {
    let lines = problems.compactMap { problem -> Int? in
      guard problem.severity == .error, case .range(let range) = problem.location else {
        return nil
      }
      return range.start.line
    }
    return Set(lines).sorted().map { String(document.line($0)) }
  }

  /// A document in which nothing is wrong, and yet no entry was found.
  private func withoutEntries(_ lines: [DocumentLine]) -> [Diagnostic] {
    guard entries.isEmpty, !diagnostics.contains(where: { $0.severity == .error }),
      let line = lines.first(where: { !$0.isBlank })
    else { return [] }
    return [.noEntries(SourceRange(document, line: line.number))]
  }
}
