import CatalogModel
import ContentModel
import Diagnostics
import Testing

@testable import SiteRendering

/// The key of a unit changes with everything that its files depend on.
struct SiteUnitsTests {
  private static let other = MadeUpContent.catalog(
    "bolt", [MadeUpContent.entry("A", "One-time password is wrong")])
  /// What says something else; words that all entries have weigh nothing.
  private static let unlike = MadeUpContent.catalog(
    "cogs", [MadeUpContent.entry("X", "Disk full"), MadeUpContent.entry("Y", "Queue closed")])

  private static func content(
    _ text: String = "The one-time password is wrong", inputs: UInt64? = 1,
    other: Catalog = other, note: String? = nil, concept: String? = nil, title: String = "Codes",
    contentURL: String? = nil, mostIncludes: Int = SiteSettings.standardIncludes,
    ledger: [URLRecord]? = nil
  ) -> SiteContent {
    let acme = MadeUpContent.catalog("acme", [MadeUpContent.entry("1", text)])
    let reference = MadeUpContent.reference("acme", "1")
    return MadeUpContent.content(
      [
        VendorHistory(newest: acme, inputs: inputs), VendorHistory(newest: other, inputs: 2),
        VendorHistory(newest: unlike, inputs: 3),
      ],
      notes: note.map { [Note(entry: reference, body: MadeUpContent.markdown($0))] } ?? [],
      concepts: concept.map {
        [
          Concept(
            slug: "a", title: $0, entries: [reference], body: MadeUpContent.markdown("Text."))
        ]
      } ?? [],
      settings: SiteSettings(title: title, contentURL: contentURL, mostIncludes: mostIncludes),
      ledger: ledger)
  }

  private static func keys(
    _ content: SiteContent, program: UInt64? = 7, asset: String = "a",
    keeping kept: (OutputUnit) -> KeptUnit? = { _ in nil }
  ) async -> [String: UInt64?] {
    let theme = Theme(
      templates: RealSite.theme.templates, assets: [("a.css", Array(asset.utf8))])
    let site = await Site.make(of: content)
    let plan = SitePlan(site)
    let links = await plan.links(files: { [] }, jobs: 1)
    let texts = AuthoredTexts.render(content, links).value
    let common = SiteUnits.common(site.settings, theme, program: program)
    let units = await SiteUnits.of(site, plan, texts, common, jobs: 1, keeping: kept)
    let search = SearchUnits(site, common, program: program)
    let all = units.all + [search.codes, search.texts] + search.vendors
    return Dictionary(all.map { ($0.name, $0.key) }) { $1 }
  }

  /// The units whose keys differ from those of the plain content.
  private static func changed(
    _ content: SiteContent, program: UInt64 = 7, asset: String = "a"
  ) async -> [String] {
    let (before, after) = (
      await keys(Self.content()), await keys(content, program: program, asset: asset)
    )
    return after.keys.filter { after[$0] != before[$0] }.sorted()
  }

  private static let files = [
    "assets", "codes", "inventory", "search", "site", "vendors/acme", "vendors/acme/0",
    "vendors/bolt", "vendors/bolt/0", "vendors/cogs", "vendors/cogs/0",
  ]
  private static let texts = ["texts/acme", "texts/bolt", "texts/cogs"]
  private static let all = (files + texts).sorted()

  @Test func sameContentHasTheSameKeys() async {
    #expect(await Self.changed(Self.content()) == [])
    #expect(await Self.keys(Self.content()).keys.sorted() == Self.all)
  }

  @Test func programSettingsAndAssetsArePartOfTheKeysOfAllFiles() async {
    #expect(await Self.changed(Self.content(), program: 8) == Self.all)
    #expect(await Self.changed(Self.content(), asset: "b") == Self.files)
    #expect(await Self.changed(Self.content(title: "Errors")) == Self.files)
    #expect(await Self.changed(Self.content(contentURL: "https://a.example/")) == Self.files)
    #expect(await Self.changed(Self.content(mostIncludes: 9)) == Self.files)
  }

  @Test func documentsOfAVendorArePartOfItsKey() async {
    #expect(
      await Self.changed(Self.content(inputs: 9))
        == ["codes", "search", "site", "texts/acme", "vendors/acme", "vendors/acme/0"])
  }

  /// What the page of another vendor says of it changes with it, whatever the checksums say.
  @Test func whatAVendorSaysOfAnotherIsPartOfItsKey() async {
    let similar = MadeUpContent.catalog(
      "bolt", [MadeUpContent.entry("A", name: "Wrong", "One-time password is wrong")])
    #expect(await Self.changed(Self.content(other: similar)) == ["inventory", "vendors/acme/0"])
    let unlike = MadeUpContent.catalog("bolt", [MadeUpContent.entry("A", "Too many requests")])
    #expect(
      await Self.changed(Self.content(other: unlike))
        == ["vendors/acme", "vendors/acme/0", "vendors/bolt", "vendors/bolt/0"])
  }

  @Test func notesArePartOfTheKeysOfTheirEntriesAndOfTheSearch() async {
    #expect(
      await Self.changed(Self.content(note: "Text.")) == ["search", "texts/acme", "vendors/acme/0"])
  }

  @Test func conceptsArePartOfTheKeysOfTheirVendors() async {
    #expect(
      await Self.changed(Self.content(concept: "Locked"))
        == ["inventory", "search", "site"] + Self.texts + ["vendors/acme", "vendors/acme/0"])
  }

  /// What is published is said in no file but the site's own; a code that was moved is found by the search.
  @Test func movedCodesArePartOfTheKeysOfTheSearch() async {
    let kept = [URLRecord(path: "acme/errors/1/", .published)]
    #expect(await Self.changed(Self.content(ledger: kept)) == ["search", "site"])
    let moved = [URLRecord(path: "acme/errors/0/", .moved(to: "acme/errors/1/"))]
    #expect(
      await Self.changed(Self.content(ledger: moved)) == ["codes", "search", "site", "texts/acme"])
  }

  /// The result of the site's unit is the eight bytes of the inventory's key, and the names and keys of letters; other
  /// bytes say nothing.
  @Test func keysOfListsAreThoseBesideTheSite() async {
    func keys(_ result: [UInt8]) async -> [String: UInt64?] {
      await Self.keys(Self.content()) { unit in
        unit.name == "site" ? KeptUnit(files: FileList(), result: UnitResult(result)) : nil
      }
    }
    let made = await Self.keys(Self.content())
    let key: [UInt8] = [5, 1, 0, 0, 0, 0, 0, 0]
    var packed = PackedBytes()
    packed.add([("letters/Q", UInt64(7))]) { packed, letter in
      packed.add(letter.0)
      packed.add(checksum: letter.1)
    }
    let known = await keys(key + packed.bytes)
    #expect(known["inventory"] == 261 && known["letters/Q"] == 7)
    #expect(await keys([]) == made)
    #expect(await keys(key + packed.bytes + [0]) == made)
  }

  @Test func whatIsNotKnownHasNoKey() async {
    let keys = await Self.keys(Self.content(inputs: nil))
    #expect(
      keys.filter { $0.value == nil }.keys.sorted()
        == ["codes", "search", "site", "texts/acme", "vendors/acme", "vendors/acme/0"])
    #expect(await Self.keys(Self.content(), program: nil).allSatisfy { $0.value == nil })
  }
}
