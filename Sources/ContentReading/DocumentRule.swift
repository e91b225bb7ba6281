import CatalogModel
import CatalogReaders
import Diagnostics
import DocumentFormats
import YAMLReading

/// One item under `documents`: which documents, and how they are read.
struct DocumentRule {
  let file: FileNamePattern
  let place: SourceRange
  /// The last version that it is for; `nil` for all versions.
  let until: Placed<String>?
  /// Where the vendor publishes the document.
  let address: Placed<String>?
  /// What a document is in that is no UTF-8.
  let encoding: ForeignEncoding?
  /// `nil` when something is wrong with the keys, which is reported where they stand: what the document would be
  /// read as then says nothing about it.
  let instructions: ReadingInstructions?

  init(_ keys: inout YAMLMapping) {
    let file = keys.text("file")
    until = keys.text("until")
    address = keys.webAddress("address")
    encoding = keys.choice("encoding")
    let format: DocumentFormat? = keys.choice("format")
    let shape = Self.shape(&keys)
    let category = keys.text("category")?.value
    let sections = keys.list("sections").compactMap { SectionRule(node: $0, &keys) }
    let ignored = keys.list("ignore").compactMap { node in
      keys.nested(node) { IgnoreRule(&$0) }
    }
    let repairs = TextRepairs(
      literals: keys.texts("literals").map(\.value),
      paragraphs: keys.texts("paragraphs").map(\.value))
    let deprecation = keys.texts("deprecated").map(\.value)
    let repeatedCodes: RepeatedCodes? = keys.choice("repeatedCodes")
    self.file = FileNamePattern(text: file?.value ?? "*")
    place = file?.range ?? keys.range
    if let address, until != nil || !self.file.isName {
      keys.report(.unusedAddress(address, isOlder: until != nil))
    }
    guard let shape, !keys.finish().hasErrors else {
      instructions = nil
      return
    }
    instructions = ReadingInstructions(
      format: format, shape: shape, category: category, sections: sections, ignored: ignored,
      repairs: repairs, deprecation: deprecation, repeatedCodes: repeatedCodes ?? .keep)
  }

  /// Whether it is for documents of a version, or else of one that comes.
  func isFor(version: String?) -> Bool {
    guard let until else { return true }
    return version.map { !NaturalOrder.precedes(until.value, $0) } ?? false
  }

  /// `name` is a document's path within the folder of its version.
  func isFor(_ name: String, of version: String?) -> Bool {
    isFor(version: version) && file.matches(name)
  }

  /// The document of versions that come, where one address is known of one name.
  var published: PublishedDocument? {
    guard let address, until == nil, file.isName else { return nil }
    return PublishedDocument(name: file.text, address: address.value, place: address.range)
  }

  private enum ShapeName: String, CaseIterable {
    case table, cells, rows, inline, bullets, definitions, headings, code, records, pattern
    case openAPI = "openapi"
  }

  private static func shape(_ keys: inout YAMLMapping) -> Shape? {
    let help = "'sitegen read FILE' proposes it."
    guard let text = keys.requiredText("shape", help: help), let name: ShapeName = keys.choice(text)
    else {
      return nil
    }
    switch name {
    case .table: return .table(TableShape(&keys))
    case .cells: return CellsShape(&keys).map { .cells($0) }
    case .rows: return RowsShape(&keys).map { .rows($0) }
    case .inline: return InlineShape(&keys).map { .inline($0) }
    case .bullets: return BulletsShape(&keys).map { .bullets($0) }
    case .definitions:
      let labels = keys.labels()
      return keys.requiredPattern("code").map { .definitions(.init(code: $0, labels: labels)) }
    case .headings: return HeadingsShape(&keys).map { .headings($0) }
    case .code: return CodeShape(&keys).map { .code($0) }
    case .records: return .records(RecordsShape(&keys))
    case .openAPI: return .openAPI(OpenAPIShape())
    case .pattern: return PatternShape(&keys).map { .pattern($0) }
    }
  }
}

extension Diagnostic {
  fileprivate static func unusedAddress(_ address: Placed<String>, isOlder: Bool) -> Diagnostic {
    Diagnostic(
      id: "unused-address", severity: .warning,
      isOlder
        ? "this address is never fetched, for the item is for older versions"
        : "this address is never fetched, for 'file' is not the name of one document",
      at: address.range,
      suggestions: [
        isOlder
          ? "Put it into the item without 'until'."
          : "Put the document's name into 'file', without a star, or a dot at the beginning."
      ])
  }
}
