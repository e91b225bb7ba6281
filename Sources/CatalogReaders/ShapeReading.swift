import CatalogModel
import DocumentFormats

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

/// An entry as its lines have it.
struct RawEntry: Sendable {
  var code: String
  var name: String?
  var label: String?
  /// The title of its category where the entry itself has one.
  var category: String?
  var status: [Int] = []
  var fields: [Field] = []
  var text: [TextBlock] = []
  var statements: [RawStatement] = []
  var origins: [EntryOrigin] = []
  /// What it is instead of a code that is sent.
  var unused: Statement.Unused?
  /// The document's own mark that it is no longer in use, with its words.
  var deprecation: String?
  /// The first and the last line.
  var firstLine: Int
  var lastLine: Int

  struct Field: Sendable {
    let name: String
    var value: String
  }

  init(code: some StringProtocol, line: Int) {
    self.code = String(code)
    firstLine = line
    lastLine = line
  }

  /// Adds a line to the paragraph at the end, or begins one.
  mutating func append(_ line: DocumentLine) {
    text.append(line)
    lastLine = max(lastLine, line.endNumber)
  }
}

/// What a column states about an entry besides its names, status and text.
struct RawStatement: Sendable {
  let column: Column
  var text: [TextBlock] = []
}

/// A paragraph or a list item as the lines that it stood on.
struct TextBlock: Sendable {
  enum Kind: Sendable { case paragraph, item }

  let kind: Kind
  var lines: [DocumentLine] = []
}

extension [TextBlock] {
  /// Adds a line to the block at the end; where there is none, a paragraph begins.
  mutating func append(_ line: DocumentLine) {
    if isEmpty { beginBlock(.paragraph) }
    self[count - 1].lines.append(line)
  }

  /// Begins a block; one that got no line yet is replaced.
  mutating func beginBlock(_ kind: TextBlock.Kind) {
    if last?.lines.isEmpty == true { removeLast() }
    append(TextBlock(kind: kind))
  }

  /// The paragraphs and list items of lines that belong to no entry.
  init(lines: some Sequence<DocumentLine>) {
    self.init()
    for line in lines {
      if line.isBlank {
        beginBlock(.paragraph)
      } else if let item = Bullet.text(of: line) {
        beginBlock(.item)
        append(DocumentLine(line, text: item))
      } else {
        append(line)
      }
    }
  }
}
