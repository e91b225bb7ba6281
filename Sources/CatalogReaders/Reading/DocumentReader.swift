import DocumentFormats
package import CatalogModel
package import Diagnostics

/// Reads one document as its instructions say. Never stops at a problem: what could not be read is
/// reported, and the rest is returned.
package struct DocumentReader: Sendable {
  private let instructions: ReadingInstructions
  private let limits: ReadingLimits

  package init(_ instructions: ReadingInstructions, limits: ReadingLimits = .standard) {
    self.instructions = instructions
    self.limits = limits
  }

  /// Reports lines left over, rows that do not fit, and headings without entries. `name` is the
  /// document's path within its version's folder.
  package func read(_ document: SourceDocument, named name: String) -> Diagnosed<ReadDocument> {
    let read = readAll(document, named: name)
    return Diagnosed(
      read.value, read.diagnostics + limits.problems(of: read.value, in: document))
  }

  private func readAll(_ document: SourceDocument, named name: String) -> Diagnosed<ReadDocument> {
    let format = instructions.format ?? DocumentFormat(fileName: name, document: document)
    var assembly = DocumentAssembly(document, name: name, instructions, as: format)
    if let refusal = limits.refusal(of: document, as: format) {
      assembly.report([refusal])
      return assembly.finish([])
    }
    let content = format.content(of: document)
    assembly.report(content.diagnostics)
    if let refusal = limits.refusal(of: content.value, in: document) {
      assembly.report([refusal])
      return assembly.finish([])
    }
    switch content.value {
    case .data(let value) where instructions.shape.readsData:
      assembly.add(DocumentSection(heading: nil), instructions.shape.read(value))
      return assembly.finishData()
    case .lines where instructions.shape.readsData:
      assembly.report([.noData(SourceRange(document, line: 1))])
      return assembly.finishData()
    case .lines, .data:
      let struck = StruckCodes(
        FootnoteMarks.removed(from: content.value.lines ?? PlainText.lines(of: document)))
      let lines = struck.lines
      let kept = assembly.ignoreLines(lines)
      let sections = DocumentSections(
        instructions.sections, isOneCategory: instructions.category != nil,
        readsHeadings: instructions.shape.readsHeadings)
      for section in sections.sections(of: kept) {
        assembly.add(section, struck.deprecating(instructions.shape.read(section.lines)))
      }
      return assembly.finish(lines)
    }
  }
}

extension Shape {
  fileprivate func read(_ lines: [DocumentLine]) -> ShapeReading {
    switch self {
    case .table(let shape): shape.read(lines)
    case .cells(let shape): shape.read(lines)
    case .bullets(let shape): shape.read(lines)
    case .definitions(let shape): shape.read(lines)
    case .rows(let shape): shape.read(lines)
    case .inline(let shape): shape.read(lines)
    case .code(let shape): shape.read(lines)
    case .headings(let shape): shape.read(lines)
    case .pattern(let shape): shape.read(lines)
    case .records, .openAPI: ShapeReading()
    }
  }

  /// Whether it reads values, not lines.
  fileprivate var readsData: Bool {
    switch self {
    case .records, .openAPI: true
    case .table, .cells, .bullets, .definitions, .rows, .inline, .code, .headings, .pattern: false
    }
  }

  fileprivate func read(_ value: DataValue) -> ShapeReading {
    switch self {
    case .records(let shape): shape.read(value)
    case .openAPI(let shape): shape.read(value)
    case .table, .cells, .bullets, .definitions, .rows, .inline, .code, .headings, .pattern:
      ShapeReading()
    }
  }
}

extension DocumentContent {
  /// `nil` for data.
  fileprivate var lines: [DocumentLine]? {
    if case .lines(let lines) = self { lines } else { nil }
  }
}
