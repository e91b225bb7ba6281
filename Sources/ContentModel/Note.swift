package import CatalogModel

/// What our authors add to an entry: causes, what to do, links.
package struct Note: Sendable {
  package let entry: EntryReference
  package let body: MarkdownText

  package init(entry: EntryReference, body: MarkdownText) {
    self.entry = entry
    self.body = body
  }
}
