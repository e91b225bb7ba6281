import DocumentFormats
import Testing

@testable import CatalogReaders

/// One way to print a catalog, and how that is read.
struct PrintedShape: Sendable, CustomTestStringConvertible {
  let name: String
  /// The document's name, whose extension tells the format.
  let file: String
  var hasCategories = true
  /// Characters that no text may hold in this shape, and those that none may begin with, because it
  /// has no way to escape them: behind a glued code a digit belongs to the code, and on a line of its
  /// own a dash is a bullet.
  var lost = ""
  var lostAtStart = ""
  /// Codes for which it is not printed: names that are no names there.
  var skipsCodes: Set<String> = []
  let print: @Sendable (PrintedCatalog) -> String
  /// The shape to read it with, by the pattern of its codes.
  let shape: @Sendable (Pattern) -> Shape

  var testDescription: String { name }

  /// What the shape can hold of a catalog.
  func held(_ catalog: PrintedCatalog) -> PrintedCatalog {
    let held = catalog.without(lost, atStart: lostAtStart)
    return hasCategories ? held : held.inOneCategory
  }

  /// How a catalog printed so is read: by headings where it has any.
  func instructions(for catalog: PrintedCatalog) throws -> ReadingInstructions {
    let shape = shape(try Pattern(catalog.code))
    guard hasCategories else { return ReadingInstructions(shape: shape, category: "Errors") }
    guard DocumentFormat(fileName: file) == .text, !isNested else {
      return ReadingInstructions(shape: shape)
    }
    let sections = try catalog.categories.map { try SectionRule(heading: Pattern($0.title)) }
    return ReadingInstructions(shape: shape, sections: sections)
  }

  /// Whether the categories are a part of the shape itself.
  var isNested = false
}

extension PrintedCatalog {
  /// Each category, with its title above, its entries, and an empty line between.
  func sections(
    _ title: (String) -> String, head: String = "", foot: String = "", joint: String = "\n",
    _ entry: (PrintedCatalog.Entry) -> String
  ) -> String {
    categories.map { category in
      title(category.title) + "\n\n" + head + category.entries.map(entry).joined(separator: joint)
        + foot + "\n"
    }.joined(separator: "\n")
  }
}
