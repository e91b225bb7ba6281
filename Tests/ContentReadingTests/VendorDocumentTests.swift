import CatalogModel
import ContentModel
import ContentReading
import Diagnostics
import Foundation
import Testing

/// The five vendors' documents, to the letter: every entry, category, text and line.
@Suite("The vendors' documents")
struct VendorDocumentTests {
  private static let vendors = [
    ("auth0-guardian", 33), ("gopoints", 37), ("hid", 366), ("kleverkey", 110), ("surepassid", 109),
  ]

  @Test("is read as a person reads it", arguments: vendors)
  func everyEntry(vendor: String, count: Int) throws {
    let content = ContentReader.read(try .ofProject())
    let catalog = try #require(
      content.value.vendors.first { $0.vendor.id == vendor }?.catalogs.first)
    let expected = try ExpectedCatalog.of(vendor)
    #expect(expected.entries.count == count, "the expectations are not complete")
    #expect(catalog.entries.count == count)
    for (entry, wanted) in zip(catalog.entries, expected.entries) {
      #expect(ExpectedEntry(entry, in: catalog) == wanted)
    }
    #expect(catalog.categories.map(ExpectedCategory.init) == expected.categories)
    #expect(catalog.introduction.expected == expected.introduction)
  }

  @Test("gives no diagnostics")
  func nothingIsWrong() throws {
    let content = ContentReader.read(try .ofProject())
    #expect(content.diagnostics.map { "\($0.path): \($0.id)" } == [])
  }

  @Test("counts every code that is deprecated in its own words")
  func deprecations() throws {
    let content = ContentReader.read(try .ofProject())
    let entries = content.value.vendors.flatMap(\.newest.entries).filter { $0.deprecation != nil }
    let found = entries.map { "\($0.code.text) \($0.deprecation ?? "")" }
    #expect(
      found == [
        "1190 DEPRECATED", "2200 No longer used", "2203 No longer used", "2205 No longer used",
        "2207 No longer used", "2209 No longer used",
      ])
  }
}
