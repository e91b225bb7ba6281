import CatalogModel
import Testing

@testable import SiteRendering

struct EntryPlacesTests {
  @Test(arguments: [0, 1, 2, 3, 100, 1_000])
  func everyEntryIsFoundWhereItStands(_ count: Int) {
    let entries = (0..<count).map { MadeUpContent.entry("\($0)", category: "c\($0 % 3)") }
    let places = EntryPlaces(of: entries)
    #expect(entries.map { places[$0.key] } == (0..<count).map { $0 })
    #expect(places[EntryKey(category: "c0", code: Code("1"))] == nil)
    #expect(places[EntryKey(category: "errors", code: Code("no such code"))] == nil)
  }

  @Test func theFirstOfSeveralCounts() {
    let entries = ["a", "b", "a", "b", "c"].map { MadeUpContent.entry($0) }
    let places = EntryPlaces(of: entries)
    #expect(entries.map { places[$0.key] } == [0, 1, 0, 1, 4])
  }
}
