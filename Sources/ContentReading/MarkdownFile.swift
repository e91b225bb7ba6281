import CatalogReaders
import ContentModel
import Diagnostics
import Markdown
import YAMLReading

/// A Markdown file with its front matter.
struct MarkdownFile {
  let path: ContentPath
  let document: SourceDocument
  let body: MarkdownText
  /// Empty for a file without front matter.
  let frontMatter: YAMLMapping
  /// Where its keys are to be written; `nil` for a file that has front matter.
  let frontMatterHelp: String?
  /// Problems of the text and of the front matter's syntax.
  let diagnostics: [Diagnostic]
  /// Whether there is a text, and front matter that can be read where there is any.
  private let isRead: Bool

  /// `nil` for a path that is no Markdown of ours. An unreadable file is an empty one.
  init?(
    _ path: ContentPath, _ file: ContentFile, in folder: ContentFolder, _ limits: ReadingLimits
  ) {
    switch path {
    case .article, .concept, .note: break
    case .settings, .ledger, .approvals, .vendorSettings, .document: return nil
    }
    let decoded = folder.text(file, limits)
    let document =
      decoded.value ?? SourceDocument(path: folder.displayPath(file.path), text: "")
    let parts = FrontMatter.split(document)
    let yaml = YAMLParser.parse(document, parts.value.yaml ?? 0..<0)
    isRead = decoded.value != nil && parts.diagnostics.isEmpty && yaml.value != nil
    frontMatterHelp =
      parts.value.yaml == nil
      ? "It stands at the head of the file, between two lines of three dashes: '---'." : nil
    self.path = path
    self.document = document
    body = MarkdownText(document: document, offsets: parts.value.body)
    frontMatter = YAMLMapping(yaml.value ?? .empty(in: document))
    diagnostics = decoded.diagnostics + parts.diagnostics + yaml.diagnostics
  }

  /// A value with the problems of the file and those of its front matter, of which nothing is missed where it
  /// cannot be read.
  func diagnosed<Value>(_ value: Value, _ frontMatter: YAMLMapping) -> Diagnosed<Value> {
    Diagnosed(value, diagnostics + (isRead ? frontMatter.finish() : []))
  }
}
