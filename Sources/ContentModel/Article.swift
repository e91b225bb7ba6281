/// A page of its own.
package struct Article: Sendable {
  /// Its URL segment; `index` is the text of the front page.
  package let slug: String
  package let title: String
  package let body: MarkdownText

  package init(slug: String, title: String, body: MarkdownText) {
    self.slug = slug
    self.title = title
    self.body = body
  }
}
