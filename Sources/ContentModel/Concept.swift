package import CatalogModel

/// A condition that several vendors have, with the entries that stand for it.
package struct Concept: Sendable {
  /// Its URL segment below `concepts/`.
  package let slug: String
  package let title: String
  package let entries: [EntryReference]
  package let body: MarkdownText

  package init(slug: String, title: String, entries: [EntryReference], body: MarkdownText) {
    self.slug = slug
    self.title = title
    self.entries = entries
    self.body = body
  }
}
