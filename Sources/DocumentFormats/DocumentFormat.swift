package import Diagnostics

/// How a document's bytes are to be understood.
package enum DocumentFormat: String, Sendable, CaseIterable {
  case text
  case markdown
  case restructuredText = "rst"
  case asciiDoc = "asciidoc"
  case mediaWiki = "mediawiki"
  case confluence
  case roff
  case html
  case csv
  case tsv
  case json
  case yaml
  case toml
  case xml
  case properties
  /// The source of a message table of Windows.
  case messages = "mc"

  /// The format that a file's name tells by its extension; plain text where it tells none.
  package init(fileName: String) {
    self = Self.byExtension[Self.ending(of: fileName)] ?? .text
  }

  /// What stands behind the last dot of a file's name, in small letters; empty where there is none.
  package static func ending(of fileName: String) -> String {
    let parts = fileName.split(separator: "/").last?.split(separator: ".") ?? []
    return parts.count > 1 ? parts.last?.lowercased() ?? "" : ""
  }

  /// The usual extension of such files, without its dot.
  package var ending: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .asciiDoc: "adoc"
    case .mediaWiki: "wiki"
    case .roff: "man"
    case .restructuredText, .confluence, .html, .csv, .tsv, .json, .yaml, .toml, .xml, .properties,
      .messages:
      rawValue
    }
  }

  private static let byExtension: [String: DocumentFormat] = [
    "md": .markdown, "markdown": .markdown, "mdx": .markdown, "rst": .restructuredText,
    "adoc": .asciiDoc, "asciidoc": .asciiDoc, "wiki": .mediaWiki, "mediawiki": .mediaWiki,
    "wikitext": .mediaWiki, "confluence": .confluence,
    "html": .html, "htm": .html, "xhtml": .html,
    "csv": .csv, "tsv": .tsv, "json": .json, "yaml": .yaml, "yml": .yaml, "toml": .toml,
    "xml": .xml, "properties": .properties, "mc": .messages, "man": .roff, "roff": .roff,
    "jsonl": .json, "ndjson": .json, "json5": .json, "jsonc": .json,
  ]

  /// What the document says. A document that breaks the rules of its format is reported, and read as
  /// far as that can be done.
  package func content(of document: SourceDocument) -> Diagnosed<DocumentContent> {
    switch self {
    case .markdown: Diagnosed(.lines(MarkdownText.lines(of: document)))
    case .csv: SeparatedValues.content(of: document)
    case .tsv: SeparatedValues.content(of: document, separator: "\t")
    case .html: HTMLText.lines(of: document).map { .lines($0) }
    case .xml:
      XMLTables.lines(of: document).map { $0.map { .lines($0) } }
        ?? XMLData.value(of: document).map { .data($0) }
    case .json: data(JSONText.value(of: document))
    case .yaml: data(YAMLText.value(of: document))
    case .toml: data(TOMLText.value(of: document))
    case .restructuredText: Diagnosed(.lines(RestructuredText.lines(of: document)))
    case .asciiDoc: Diagnosed(.lines(AsciiDocText.lines(of: document)))
    case .mediaWiki: Diagnosed(.lines(MediaWikiText.lines(of: document)))
    case .confluence: Diagnosed(.lines(ConfluenceText.lines(of: document)))
    case .roff: Diagnosed(.lines(RoffText.lines(of: document)))
    case .properties: Diagnosed(.lines(PropertiesText.lines(of: document)))
    case .messages: Diagnosed(.data(MessageText.value(of: document)))
    case .text: Diagnosed(.lines(PlainText.linesWithHeadings(of: document)))
    }
  }

  private func data(_ read: Diagnosed<DataValue>) -> Diagnosed<DocumentContent> {
    Diagnosed(.data(read.value), read.diagnostics)
  }
}
