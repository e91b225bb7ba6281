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

  @Test func sameConditionAtAnotherVendorIsRelated() {
    let related = RelatedEntries.find(among: [Self.acme, Self.bolt], [])
    check(related, "acme", "1", ["bolt/errors/A"])
    check(related, "acme", "3", ["bolt/errors/C"])
    check(related, "bolt", "A", ["acme/errors/1", "acme/errors/2"])
    check(related, "bolt", "C", ["acme/errors/3"])
  }

  @Test func otherConditionsAreNot() {
    let related = RelatedEntries.find(among: [Self.acme, Self.bolt], [])
    check(related, "acme", "4", [])
    check(related, "bolt", "B", [])
  }

  @Test func nothingIsRelatedWithinAVendorOrToNothing() {
    let related = RelatedEntries.find(among: [Self.acme, Self.bolt], [])
    for (entry, others) in related {
      #expect(others.allSatisfy { $0.vendor != entry.vendor }, "\(entry.id)")
    }
    check(related, "acme", "5", [])
    check(related, "bolt", "D", [])
    #expect(RelatedEntries.find(among: [Self.acme], []).isEmpty)
    #expect(RelatedEntries.find(among: [], []).isEmpty)
  }

  @Test func entriesOfAConceptComeFirst() {
    let concept = Concept(
      slug: "door", title: "Door",
      entries: ["1", "3"].map { MadeUpContent.reference("acme", $0) }
        + [MadeUpContent.reference("bolt", "B"), MadeUpContent.reference("bolt", "gone")],
      body: MadeUpContent.markdown(""))
    let related = RelatedEntries.find(among: [Self.acme, Self.bolt], [concept])
    check(related, "acme", "1", ["bolt/errors/B", "bolt/errors/A"])
    check(related, "acme", "3", ["bolt/errors/B", "bolt/errors/C"])
    // "This" is a word of both 3 and B.
    check(related, "bolt", "B", ["acme/errors/3", "acme/errors/1"])
  }

  @Test func resultIsAlwaysTheSame() {
    let catalogs = RealSite.content.value.vendors.map(\.newest)
    let first = RelatedEntries.find(among: catalogs, RealSite.content.value.concepts)
    #expect(!first.isEmpty)
    for _ in 0..<3 {
      #expect(RelatedEntries.find(among: catalogs, RealSite.content.value.concepts) == first)
    }
  }

  private func check(
    _ related: [EntryReference: [EntryReference]], _ vendor: String, _ code: String,
    _ expected: [String]
  ) {
    let found = related[MadeUpContent.reference(vendor, code)] ?? []
    #expect(found.map(\.id) == expected, "\(vendor) \(code)")
  }
}
