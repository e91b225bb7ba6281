/// A line that is the heading of a category.
package struct SectionRule: Sendable {
  /// Matches a whole line without the white space around it; `nil` for every heading of the level. A
  /// group `title` narrows the title, a group `status` is the HTTP status of every entry below.
  package let heading: Pattern?
  /// The level of the heading, 1 to 6, in formats that know headings; `nil` for any line.
  package let level: Int?
  package let status: SectionStatus?

  package init(heading: Pattern?, level: Int? = nil, status: SectionStatus? = nil) {
    self.heading = heading
    self.level = level
    self.status = status
  }
}
