/// Where in its document a part of an entry was found.
package struct EntryOrigin: Sendable, Hashable {
  package let property: EntryProperty
  package let place: Place
  /// The lines, where they are known more closely than those of the entry.
  package let lines: ClosedRange<Int>?

  package enum Place: Sendable, Hashable {
    /// A column of a table, or a label such as `Cause:`, by its name.
    case column(String)
    /// The path of a field of a data file.
    case path(String)
    /// The heading of the entry, or of its section.
    case heading
    /// A part of a line that has no name of its own: a bullet, a constant, running text.
    case prose
  }

  package init(property: EntryProperty, place: Place, lines: ClosedRange<Int>? = nil) {
    self.property = property
    self.place = place
    self.lines = lines
  }
}
