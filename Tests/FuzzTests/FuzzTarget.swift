import CatalogModel
import CatalogReaders
import ContentModel
import ContentReading
import Diagnostics
import DocumentFormats

/// A part of sitegen that reads what others wrote. Any bytes at all must be read to an end, without a
/// crash and without an entry that stands nowhere.
enum FuzzTarget: String, CaseIterable, Sendable {
  // Documents, one for each format, with the shape that reads most of it.
  case text, markdown, rst, asciidoc, mediawiki, confluence, roff, html, csv, tsv, json, yaml, toml,
    xml, properties, mc
  /// A document for one of the shapes, which the first byte chooses.
  case shapes
  case openapi
  /// The search for a way to read a document.
  case detection
  case articles, vendor, site, ledger, approvals
  /// A template in the place of a page's.
  case template
  case catalog
  case query

  /// Gives a sentence where something does not hold that must.
  func run(_ bytes: [UInt8]) async -> String? {
    switch self {
    case .text: read(bytes, as: "txt", shape: "table")
    case .markdown: read(bytes, as: "md", shape: "table")
    case .rst: read(bytes, as: "rst", shape: "table")
    case .asciidoc: read(bytes, as: "adoc", shape: "table")
    case .mediawiki: read(bytes, as: "wiki", shape: "table")
    case .confluence: read(bytes, as: "confluence", shape: "table")
    case .roff: read(bytes, as: "roff", shape: "headings")
    case .html: read(bytes, as: "html", shape: "table")
    case .csv: read(bytes, as: "csv", shape: "table")
    case .tsv: read(bytes, as: "tsv", shape: "table")
    case .json: read(bytes, as: "json", shape: "records")
    case .yaml: read(bytes, as: "yaml", shape: "records")
    case .toml: read(bytes, as: "toml", shape: "records")
    case .xml: read(bytes, as: "xml", shape: "records")
    case .properties: read(bytes, as: "properties", shape: "inline")
    case .mc: read(bytes, as: "mc", shape: "records")
    case .openapi: read(bytes, as: "yaml", shape: "openapi")
    case .shapes: readShape(bytes)
    case .detection: detect(bytes)
    case .articles: readFolder(["pages/a.md": bytes, "concepts/b.md": bytes])
    case .vendor:
      readFolder(["vendors/a/vendor.yaml": bytes, "vendors/a/1/a.txt": Array("1: one\n".utf8)])
    case .site: readFolder(["site.yaml": bytes])
    case .ledger: readFolder(["urls.lock": bytes])
    case .approvals: readFolder(["approvals.yaml": bytes])
    case .template: await FuzzedSite.render(template: bytes)
    case .catalog: readCatalog(bytes)
    case .query: await FuzzedSite.search(String(decoding: bytes, as: UTF8.self))
    }
  }

  private func document(_ bytes: [UInt8], _ name: String) -> SourceDocument {
    DecodedText(path: name, bytes: bytes, from: .vendor()).document
  }

  private func read(_ bytes: [UInt8], as ending: String, shape: String) -> String? {
    let vendor =
      "name: A\naccept: [crlf, byte-order-mark]\ndocuments:\n  - shape: \(shape)\n    category: E\n"
      + (shape == "headings" ? "    code: '[A-Z0-9_]+'\n" : "")
    return readFolder([
      "vendors/a/vendor.yaml": Array(vendor.utf8), "vendors/a/1/a.\(ending)": bytes,
    ])
  }

  private static let rules = [
    "shape: cells, code: '\\d+', columns: [code, description]", "shape: rows, code: '\\d+'",
    "shape: inline, code: '\\d+'", "shape: bullets, code: '\\w+'",
    "shape: definitions, code: '\\w+'",
    "shape: headings, code: '[A-Z_0-9]+'", "shape: code", "shape: code, format: html",
    "shape: pattern, entry: '(?<code>\\d+) (?<description>.+)'",
    "shape: bullets, levels: [category, code], code: '[a-z.]+', literals: [ab, Token]",
    "shape: rows, code: '[a-z_]+', columns: [status, code, description], joined: nothing",
  ]

  private func readShape(_ bytes: [UInt8]) -> String? {
    guard let first = bytes.first else { return nil }
    let shape = Self.rules[Int(first) % Self.rules.count]
    let vendor = "name: A\ndocuments:\n  - { \(shape), category: E }\n"
    return readFolder([
      "vendors/a/vendor.yaml": Array(vendor.utf8), "vendors/a/1/a.txt": Array(bytes.dropFirst()),
    ])
  }

  private func readFolder(_ files: [String: [UInt8]]) -> String? {
    let folder = ContentFolder(
      path: "content", files: files.map { ContentFile(path: $0.key, content: .bytes($0.value)) })
    let content = ContentReader.read(folder)
    _ = DiagnosticFormat.text.print(content.diagnostics)
    return content.value.vendors.lazy.flatMap(\.catalogs).flatMap(\.entries).compactMap { entry in
      Self.problem(of: entry)
    }.first
  }

  private static func problem(of entry: Entry) -> String? {
    let source = entry.source
    if source.line < 1 || source.endLine < source.line { return "an entry stands nowhere" }
    let segment = URLSegment.ofCode(entry.code.text)
    return segment.isEmpty || segment.contains("/") ? "a code has no segment" : nil
  }

  private func detect(_ bytes: [UInt8]) -> String? {
    let endings = ["txt", "md", "html", "json", "csv"]
    guard let first = bytes.first else { return nil }
    let name = "a." + endings[Int(first) % endings.count]
    let document = document(Array(bytes.dropFirst()), name)
    guard case .read(let trial) = DocumentTrial.detect(document, named: name) else { return nil }
    return trial.read.entries.compactMap(Self.problem).first
  }

  private func readCatalog(_ bytes: [UInt8]) -> String? {
    _ = CatalogFileReader.read(document(bytes, "catalog.json"))
    return nil
  }
}
