import CatalogModel
import Diagnostics
import DocumentFormats

/// The codes that a description lists, in a table with a column of them or in a list whose items all begin with one.
struct ListedErrors {
  /// A code with all that its row says, on the lines of the document.
  struct Found {
    let entry: RawEntry
    /// The heading above it in the description.
    let title: String?
  }

  /// A table or list of HTTP statuses says nothing of codes.
  static func found(in description: DataValue?) -> [Found] {
    guard let description, let text = description.text, text.contains("\n") else { return [] }
    let source = SourceDocument(path: "", text: text)
    guard case .lines(let lines) = DocumentFormat.markdown.content(of: source).value else {
      return []
    }
    let sections = DocumentSections().sections(of: lines)
    let place = Place(description, lineCount: source.lineCount)
    return sections.flatMap { section in
      let table = TableShape(columns: .guessed).read(section.lines).groups.flatMap(\.entries)
      let entries = table.isEmpty ? items(of: section.lines) : table
      let areStatuses = entries.allSatisfy { Int($0.code).map { 100...599 ~= $0 } ?? false }
      return areStatuses
        ? [] : entries.map { Found(entry: place.entry($0), title: section.heading?.title) }
    }
  }

  /// The same of a description that is not of an error: tables and lists below a heading that speaks of errors, or
  /// with a column that does.
  static func ofErrors(in description: DataValue?) -> [Found] {
    found(in: description).filter { found in
      let columns = found.entry.origins.compactMap { origin -> String? in
        guard origin.property == .code, case .column(let name) = origin.place else { return nil }
        return name
      }
      return ([found.title].compactMap(\.self) + columns).contains {
        $0.lowercased().contains("error")
      }
    }
  }

  /// The items of a list each of which begins with a code.
  private static func items(of lines: [DocumentLine]) -> [RawEntry] {
    let count = lines.count { ListItem.text(of: $0) != nil }
    guard count > 1, let guess = BulletsGuess(ListItem.joiningMarks(lines)) else {
      return []
    }
    let reading = guess.shape.read(lines)
    let entries = reading.groups.flatMap(\.entries)
    return entries.count == count && reading.problems.isEmpty ? entries : []
  }
}

/// Where the lines of a description stand in its document.
private struct Place {
  private let lines: ClosedRange<Int>
  /// Whether each of its lines is one of the document.
  private let isVerbatim: Bool

  init(_ description: DataValue, lineCount: Int) {
    lines = description.line...max(description.line, description.endLine)
    isVerbatim = lines.count > lineCount
  }

  private func lines(_ numbers: ClosedRange<Int>) -> ClosedRange<Int> {
    guard isVerbatim else { return lines }
    let first = min(lines.lowerBound + numbers.lowerBound, lines.upperBound)
    return first...min(max(first, lines.lowerBound + numbers.upperBound), lines.upperBound)
  }

  private func block(_ block: TextBlock) -> TextBlock {
    let lines = block.lines.map { line in
      DocumentLine(
        line.text, at: self.lines(line.number...line.endNumber), indent: line.indent,
        codeSpans: line.codeSpans)
    }
    return TextBlock(kind: block.kind, lines: lines)
  }

  func entry(_ raw: RawEntry) -> RawEntry {
    var entry = raw
    let place = lines(raw.firstLine...max(raw.firstLine, raw.lastLine))
    (entry.firstLine, entry.lastLine) = (place.lowerBound, place.upperBound)
    entry.text = raw.text.map(block)
    entry.statements = raw.statements.map {
      RawStatement(column: $0.column, text: $0.text.map(block))
    }
    return entry
  }
}
