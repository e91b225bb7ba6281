import CatalogModel
import Diagnostics
import ContentModel
import Testing

@testable import SiteRendering

struct RelatedEntriesTests {
  private static let acme = MadeUpContent.catalog(
    "acme",
    [
      MadeUpContent.entry("1", "The one-time password is wrong"),
      MadeUpContent.entry("2", "The one-time password is wrong"),
      MadeUpContent.entry("3", "No door of this name was found"),
      MadeUpContent.entry("4", "The battery of the lock is nearly empty"),
      MadeUpContent.entry("5"),
    ])
  private static let bolt = MadeUpContent.catalog(
    "bolt",
    [
      MadeUpContent.entry("A", "One-time passwords are wrong"),
      MadeUpContent.entry("B", "Shipping to this country costs more"),
      MadeUpContent.entry("C", "A door of this name was not found"),
      MadeUpContent.entry("D"),
    ])

  @Test func sameConditionAtAnotherVendorIsRelated() async {
    let related = await Self.related(among: [Self.acme, Self.bolt], [], jobs: 2)
    check(related, "acme", "1", ["bolt/errors/A"])
    check(related, "acme", "3", ["bolt/errors/C"])
    check(related, "bolt", "A", ["acme/errors/1", "acme/errors/2"])
    check(related, "bolt", "C", ["acme/errors/3"])
  }

  @Test func otherConditionsAreNot() async {
    let related = await Self.related(among: [Self.acme, Self.bolt], [], jobs: 2)
    check(related, "acme", "4", [])
    check(related, "bolt", "B", [])
  }

  @Test func nothingIsRelatedWithinAVendorOrToNothing() async {
    let related = await Self.related(among: [Self.acme, Self.bolt], [], jobs: 2)
    for (entry, others) in related {
      #expect(others.allSatisfy { $0.vendor != entry.vendor }, "\(entry.id)")
    }
    check(related, "acme", "5", [])
    check(related, "bolt", "D", [])
    #expect(await Self.related(among: [Self.acme], [], jobs: 2).isEmpty)
    #expect(await Self.related(among: [], [], jobs: 2).isEmpty)
  }

  @Test func entriesOfAConceptComeFirst() async {
    let concept = Concept(
      slug: "door", title: "Door",
      entries: ["1", "3"].map { MadeUpContent.reference("acme", $0) }
        + [MadeUpContent.reference("bolt", "B"), MadeUpContent.reference("bolt", "gone")],
      body: MadeUpContent.markdown(""))
    let related = await Self.related(among: [Self.acme, Self.bolt], [concept], jobs: 2)
    check(related, "acme", "1", ["bolt/errors/B", "bolt/errors/A"])
    check(related, "acme", "3", ["bolt/errors/B", "bolt/errors/C"])
    // "This" is a word of both 3 and B.
    check(related, "bolt", "B", ["acme/errors/3", "acme/errors/1"])
  }

  @Test func resultIsAlwaysTheSame() async {
    let catalogs = RealSite.content.value.vendors.map(\.newest)
    let concepts = RealSite.content.value.concepts
    let first = await Self.related(among: catalogs, concepts, jobs: 2)
    #expect(!first.isEmpty)
    for jobs in [1, 2, 8] {
      #expect(await Self.related(among: catalogs, concepts, jobs: jobs) == first)
    }
  }

  @Test func tableIsReadBackAsItWasPacked() async {
    let catalogs = [Self.acme, Self.bolt]
    let table = await RelatedTable.find(among: catalogs, [], jobs: 2)
    #expect(RelatedTable(packed: table.packed, of: catalogs) == table)
    #expect(RelatedTable(packed: table.packed, of: [Self.acme]) == nil)
    #expect(RelatedTable(packed: Array(table.packed.dropLast()), of: catalogs) == nil)
    #expect(RelatedTable(packed: [9, 1, 9] + [0, 0, 0, 0, 0, 0, 0, 0], of: catalogs) == nil)
  }

  @Test func termsAreReadBackAsTheyWerePacked() {
    let terms = CatalogTerms(Self.acme)
    let count = Self.acme.entries.count
    #expect(terms.count == count)
    #expect(CatalogTerms(packed: terms.packed, count: count) == terms)
    #expect(CatalogTerms(packed: terms.packed, count: count + 1) == nil)
    for length in 0..<terms.packed.count {
      #expect(CatalogTerms(packed: Array(terms.packed.prefix(length)), count: count) == nil)
    }
  }

  /// Whatever a byte becomes, no number leads out of its list.
  @Test func otherBytesAreNoTerms() async {
    let packed = CatalogTerms(Self.acme).packed
    let count = Self.acme.entries.count
    for place in packed.indices {
      for byte in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
        var other = packed
        other[place] = byte
        guard let terms = CatalogTerms(packed: other, count: count) else { continue }
        #expect(terms.count == count)
        _ = await TermIndex.make(of: [terms, terms], jobs: 1)
      }
    }
  }

  private static func related(
    among catalogs: [Catalog], _ concepts: [Concept], jobs: Int
  ) async -> [EntryReference: [EntryReference]] {
    let table = await RelatedTable.find(among: catalogs, concepts, jobs: jobs)
    let all = catalogs.flatMap { catalog in
      catalog.entries.map { EntryReference(vendor: catalog.vendor.id, key: $0.key) }
    }
    let lists = all.enumerated().map { ($1, table[$0].map { all[Int($0)] }) }
    return Dictionary(lists.filter { !$1.isEmpty }) { first, _ in first }
  }

  private func check(
    _ related: [EntryReference: [EntryReference]], _ vendor: String, _ code: String,
    _ expected: [String]
  ) {
    let found = related[MadeUpContent.reference(vendor, code)] ?? []
    #expect(found.map(\.id) == expected, "\(vendor) \(code)")
  }
}
