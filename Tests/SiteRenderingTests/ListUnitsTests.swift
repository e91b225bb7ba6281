import CatalogModel
import ContentModel
import Testing

@testable import SiteRendering

/// The page of a letter is made again when it says something else, and not when others do.
struct ListUnitsTests {
  /// A thousand codes that begin with A, and one with B; `second` is the text of the second of them.
  private static func units(
    _ second: String = "Second.", name: String? = nil, vendor: String = "acme",
    of count: Int = 1_000, program: UInt64? = 7
  ) async -> [String: UInt64?] {
    let many = (0..<count).map { number in
      MadeUpContent.entry(
        "A\(number)", name: number == 1 ? name : nil, number == 1 ? second : "Text.")
    }
    let catalog = MadeUpContent.catalog(vendor, many + [MadeUpContent.entry("B", "Text.")])
    let content = MadeUpContent.content([VendorHistory(newest: catalog)])
    let site = await Site.make(of: content)
    let theme = Theme(templates: [], assets: [])
    let units = await ListUnits(
      site, SitePlan(site).alphabet,
      SiteUnits.common(site.settings, theme, program: program), jobs: 2)
    return Dictionary(units.letters.map { ($0.name, $0.key) }) { $1 }
  }

  @Test func onlyTheLetterOfWhatIsSaidChanges() async {
    let before = await Self.units()
    func changed(_ after: [String: UInt64?]) -> [String] {
      after.keys.filter { after[$0] != before[$0] }.sorted()
    }
    #expect(before.keys.sorted() == ["letters/A", "letters/B"])
    #expect(changed(await Self.units()) == [])
    #expect(changed(await Self.units("Another.")) == ["letters/A"])
    #expect(changed(await Self.units(vendor: "bolt")) == ["letters/A", "letters/B"])
    // Each of them says how many there are of all.
    #expect(changed(await Self.units(of: 1_001)) == ["letters/A", "letters/B"])
    #expect(
      changed(await Self.units(name: "NAME")) == ["letters/A", "letters/B", "letters/N"])
    #expect(await Self.units(program: nil).values.allSatisfy { $0 == nil })
  }

  @Test func thereAreNoneWhereAllStandOnOnePage() async {
    #expect(await Self.units(of: 999).isEmpty)
  }
}
