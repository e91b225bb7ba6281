package import DocumentFormats

/// What has to be known about a document besides its bytes; the configuration says it.
package struct ReadingInstructions: Sendable {
  /// `nil` for the format that the document's name tells.
  package let format: DocumentFormat?
  package let shape: Shape
  /// The title of the category of entries above the first heading, or of all when there is none.
  package let category: String?
  /// Which lines are headings of categories; the first rule that matches a line holds. Without any,
  /// and without a `category`, it is the headings that the format knows.
  package let sections: [SectionRule]
  package let ignored: [IgnoreRule]
  package let repairs: TextRepairs
  /// Words at the beginning of a text that say its code is no longer in use.
  package let deprecation: [String]
  package private(set) var repeatedCodes: RepeatedCodes

  package init(
    format: DocumentFormat? = nil, shape: Shape, category: String? = nil,
    sections: [SectionRule] = [],
    ignored: [IgnoreRule] = [], repairs: TextRepairs = TextRepairs(), deprecation: [String] = [],
    repeatedCodes: RepeatedCodes = .keep
  ) {
    self.format = format
    self.shape = shape
    self.category = category
    self.sections = sections
    self.ignored = ignored
    self.repairs = repairs
    self.deprecation = deprecation
    self.repeatedCodes = repeatedCodes
  }

  /// The same, but for codes that stand in their category again.
  package func treating(_ repeatedCodes: RepeatedCodes) -> ReadingInstructions {
    var instructions = self
    instructions.repeatedCodes = repeatedCodes
    return instructions
  }
}

/// The shape of a document's entries, with what it needs to be told.
package enum Shape: Sendable {
  case table(TableShape)
  case cells(CellsShape)
  case bullets(BulletsShape)
  case definitions(DefinitionsShape)
  case rows(RowsShape)
  case inline(InlineShape)
  case code(CodeShape)
  case headings(HeadingsShape)
  case pattern(PatternShape)
  case records(RecordsShape)
  case openAPI(OpenAPIShape)

  /// The word for it in the configuration.
  package var name: String {
    switch self {
    case .table: "table"
    case .cells: "cells"
    case .bullets: "bullets"
    case .definitions: "definitions"
    case .rows: "rows"
    case .inline: "inline"
    case .headings: "headings"
    case .code: "code"
    case .pattern: "pattern"
    case .records: "records"
    case .openAPI: "openapi"
    }
  }

  /// Whether it takes headings among the lines and puts its entries into categories by them.
  var readsHeadings: Bool {
    if case .headings = self { true } else { false }
  }
}

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

/// Where the HTTP status of a section's entries comes from.
package enum SectionStatus: Sendable {
  /// Every code is itself the status.
  case code
  /// All have this one.
  case fixed(Int)
}

/// Lines that are no content, under a name that says what they are.
package struct IgnoreRule: Sendable {
  package let name: String
  package let lines: Lines

  /// Patterns match a whole line without the white space around it.
  package enum Lines: Sendable {
    case matching(Pattern)
    /// The first line that matches and everything below it.
    case from(Pattern)
    /// The heading that matches, in a format that knows headings, and everything below it up to the
    /// next one of its level or a higher one.
    case section(Pattern)
  }

  package init(name: String, lines: Lines) {
    self.name = name
    self.lines = lines
  }
}
