import CatalogModel
import ContentModel
import ContentReading
import Diagnostics
import Testing

/// Sections of one or several documents whose titles are the same, or nearly so.
struct SharedCategoriesTests {
  private static let vendor = """
    name: Acme
    documents:
      - file: "*.md"
        shape: table
    """

  private static func section(_ title: String, _ text: String, _ code: String) -> String {
    "## \(title)\n\n\(text)\n\n| Code | Meaning |\n|---|---|\n| \(code) | Lost. |\n\n"
  }

  private static let documents = [
    "a.md": section("Client errors", "Of the gate.", "E1")
      + section("C errors", "Of the old library.", "E1")
      + section("Client Errors:", "Of the store.", "E2")
      + section("C++ errors", "Of the new library.", "E1"),
    "b.md": section("C++ errors", "As everywhere.", "E2")
      + section("client errors", "Of the gate.", "E3"),
  ]

  @Test func eachSaysWhatStandsBelowAllOfItsHeadings() throws {
    var files = ["site.yaml": "title: Errors\n", "vendors/acme/vendor.yaml": Self.vendor]
    for (name, text) in Self.documents { files["vendors/acme/1/\(name)"] = text }
    let read = ContentReader.read(ContentFolder(files))
    #expect(read.diagnostics.isEmpty)
    let catalog = try #require(read.value.vendors.first?.newest)
    #expect(
      catalog.categories.map { "\($0.id) \($0.title): \($0.description.plainText)" } == [
        "client-errors Client errors: Of the gate.\nOf the store.",
        "c-errors C errors: Of the old library.",
        "c~2B~2B-errors C++ errors: Of the new library.\nAs everywhere.",
      ])
    #expect(
      catalog.entries.map { "\($0.category) \($0.code.text)" } == [
        "client-errors E1", "c-errors E1", "client-errors E2", "c~2B~2B-errors E1",
        "c~2B~2B-errors E2", "client-errors E3",
      ])
  }
}
