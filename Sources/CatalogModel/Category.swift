/// A vendor's own grouping of entries: a section, a table, an enum.
package struct Category: Sendable, Equatable {
  /// A URL segment made of the title.
  package let id: String
  /// The heading as the vendor wrote it.
  package let title: String
  /// What the vendor says between the heading and the first entry.
  package let description: Prose
  /// Where the heading stands; `nil` for a category that only the configuration names.
  package let source: EntrySource?

  package init(id: String, title: String, description: Prose = Prose(), source: EntrySource? = nil)
  {
    self.id = id
    self.title = title
    self.description = description
    self.source = source
  }
}
