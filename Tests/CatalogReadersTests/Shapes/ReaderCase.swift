import DocumentFormats
import CatalogModel
import Diagnostics
import Testing

@testable import CatalogReaders

/// A document with markers, and the entries expected of it.
///
/// A line on which something must be reported ends with `⟦id⟧`, or `⟦id id⟧`, which is taken away
/// before the document is read; what is reported elsewhere is unexpected.
struct ReaderCase: Sendable, CustomTestStringConvertible {
  let name: String
  let marked: String
  /// As `EntryOutline` writes them.
  let entries: [String]
  let introduction: String

  init(_ name: String, _ marked: String, _ entries: [String], introduction: String = "") {
    self.name = name
    self.marked = marked
    self.entries = entries
    self.introduction = introduction
  }

  var testDescription: String { name }

  func check(_ instructions: ReadingInstructions) {
    let (text, expected) = unmarked
    let document = SourceDocument(path: "acme/1/a.txt", text: text)
    let read = DocumentReader(instructions).read(document, named: "a.txt")
    #expect(EntryOutline.lines(of: read.value) == entries)
    #expect(EntryOutline.text(of: read.value.introduction) == introduction)
    #expect(reported(read.diagnostics) == expected)
    expectEveryLineAccountedFor(document, read)
  }

  /// The document, and what its markers expect, as `line id` in order.
  private var unmarked: (text: String, expected: [String]) {
    var expected: [String] = []
    var lines: [String] = []
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      let parts = line.split(separator: "⟦", omittingEmptySubsequences: false)
      lines.append(parts.count == 2 ? String(parts[0]) : String(line))
      guard parts.count == 2 else { continue }
      expected += parts[1].dropLast().split(separator: " ").map { "\(lines.count) \($0)" }
    }
    return (lines.joined(separator: "\n"), expected)
  }

  private func reported(_ diagnostics: [Diagnostic]) -> [String] {
    let found = diagnostics.map { (line: $0.start?.line ?? 0, id: $0.id) }
    return found.sorted { $0 < $1 }.map { "\($0.line) \($0.id)" }
  }
}

/// Every line that is not blank has a role, or something is reported at it.
func expectEveryLineAccountedFor(_ document: SourceDocument, _ read: Diagnosed<ReadDocument>) {
  let reported = Set(read.diagnostics.compactMap(\.start?.line))
  for line in PlainText.lines(of: document) where !line.isBlank {
    let hasRole = read.value.coverage.roles[line.number - 1] != nil
    #expect(hasRole || reported.contains(line.number), "line \(line.number): \(line.text)")
  }
  for entry in read.value.entries {
    #expect(1...entry.source.endLine ~= entry.source.line)
    #expect(entry.source.endLine <= document.lineCount)
    #expect(read.value.categories.contains { $0.id == entry.category })
  }
}

/// Entries as lines: `line-endLine category: code`, then each of `name=`, `label=`, `status=`, the
/// fields and `deprecated=` that there is, then ` | ` and the text. In a text `¶` stands between
/// blocks, `•` before list items, and a code span between backquotes.
enum EntryOutline {
  static func lines(of read: ReadDocument) -> [String] {
    let titles = Dictionary(read.categories.map { ($0.id, $0.title) }) { first, _ in first }
    return read.entries.map { line(of: $0, titles[$0.category] ?? "?") }
  }

  private static func line(of entry: Entry, _ category: String) -> String {
    var line = "\(entry.source.line)-\(entry.source.endLine) \(category): \(entry.code.text)"
    if let name = entry.name { line += " name=\(name)" }
    if let label = entry.label { line += " label=\(label)" }
    for status in entry.status { line += " status=\(status)" }
    for field in entry.fields { line += " \(field.name)=\(field.value)" }
    if let deprecation = entry.deprecation { line += " deprecated=\(deprecation)" }
    return entry.description.isEmpty ? line : line + " | " + text(of: entry.description)
  }

  static func text(of prose: Prose) -> String {
    prose.blocks.map { block in
      switch block {
      case .paragraph(let inlines): text(of: inlines)
      case .list(let items): items.map { "• " + text(of: $0) }.joined(separator: " ")
      }
    }.joined(separator: " ¶ ")
  }

  private static func text(of inlines: [Prose.Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): text
      case .code(let text): "`\(text)`"
      }
    }.joined()
  }
}
