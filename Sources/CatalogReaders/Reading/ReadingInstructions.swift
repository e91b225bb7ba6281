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
