/// What a shape finds in the lines of one section, before texts are put together.
struct ShapeReading: Sendable {
  /// Text above the first entry.
  var leading: [TextBlock] = []
  var groups: [Group] = []
  /// Lines that hold column names, rules and the like.
  var headingLines: [Int] = []
  var problems: [Problem] = []
  /// What has the shape and no codes: other tables, source code around the codes.
  var ignoredLines: [Int] = []

  var isWithoutEntries: Bool { groups.allSatisfy(\.entries.isEmpty) }

  /// Entries of one category.
  struct Group: Sendable {
    /// The category's title where the shape itself has one; otherwise it is the section's.
    var title: Title?
    /// Text below its title and above its first entry.
    var leading: [TextBlock] = []
    var entries: [RawEntry] = []
  }

  /// A title and the line on which it stands.
  struct Title: Sendable {
    let text: String
    let line: Int
    /// Whether it is a heading of the document's, which a category that is configured replaces.
    var isHeading = false
  }

  /// Something wrong with a line.
  struct Problem: Sendable {
    let kind: Kind
    let line: Int

    enum Kind: Sendable {
      /// No code where one should be: the text that stands there.
      case notACode(String)
      /// A row of so many cells where the header has another number of them.
      case cellCount(Int, expected: Int)
      case noHeader(columns: [String])
      /// A table with these columns, none of which holds codes.
      case tableWithoutCodes(columns: [String])
      case noEnum(String)
      case unclosedEnum(String)
      case noEntryBefore
      /// A row whose cells are glued, and that could be parted in several ways.
      case ambiguousRow(String)
    }
  }
}
