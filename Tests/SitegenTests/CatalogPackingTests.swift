import CatalogModel
import ContentModel
import ContentReading
import Diagnostics
import Foundation
import Testing

@testable import sitegen

/// Catalogs as bytes, and back.
struct CatalogPackingTests {
  /// Every catalog of the project, and one with everything that a catalog may hold.
  private static let catalogs: [Catalog] = {
    let folder = try? DiskFolder(path: Package.url("content").path).contentFolder()
    let vendors = folder.map { ContentReader.read($0).value.vendors } ?? []
    return vendors.flatMap(\.catalogs) + [full]
  }()

  private static let full = Catalog(
    vendor: Vendor(id: "acme", name: "Ümläut 🔑", product: "", homepage: "https://acme.example"),
    version: "1.0", introduction: Prose(text: "All."),
    categories: [
      CatalogModel.Category(
        id: "a", title: "A", description: Prose([.list([[.code("x")], []])]),
        source: EntrySource(document: "a.txt", line: 3, endLine: 900))
    ],
    entries: [
      Entry(
        category: "a", code: Code("-1", tellingCase: true), name: "", label: "L",
        status: [400, 599],
        description: Prose([.paragraph([.text("a"), .code("b")]), .list([[.text("c")]])]),
        fields: [.init(name: "F", value: "1"), .init(name: "F", value: "2")],
        statements: [
          .alias("a"), .message("b"), .cause(Prose(text: "c")), .action(Prose(text: "d")),
          .severity("e"), .retryable(true), .retryable(false), .endpoint("f"),
          .applicability("g"), .since("h"), .deprecated("i"), .removed("j"), .replacedBy("k"),
          .unused(.obsolete), .unused(.reserved),
        ],
        origins: EntryProperty.allCases.map { EntryOrigin(property: $0, place: .column("C")) } + [
          EntryOrigin(property: .code, place: .path("p"), lines: 2...7),
          EntryOrigin(property: .code, place: .heading),
          EntryOrigin(property: .name, place: .prose),
        ],
        source: EntrySource(document: "a.txt", line: 1, endLine: 2))
    ],
    unreadLines: ["left", ""])

  @Test func everyCatalogComesBackAsItWas() {
    #expect(Self.catalogs.count > 5)
    for catalog in Self.catalogs {
      let read = Catalog(packed: catalog.packed[...])
      #expect(read == catalog, "\(catalog.vendor.id)")
      #expect(read?.tellsCase == catalog.tellsCase)
    }
  }

  @Test func bytesThatWereCutAreNoCatalog() {
    let bytes = Self.full.packed
    for count in bytes.indices { #expect(Catalog(packed: bytes[..<count]) == nil, "\(count)") }
    #expect(Catalog(packed: (bytes + [0])[...]) == nil)
  }

  /// They are no catalog, or the bytes of one.
  @Test func wrongBytesDoNoHarm() {
    var random = SeededNumbers(state: 5)
    for _ in 0..<2_000 {
      var bytes = Self.full.packed
      for _ in 0...random.next(below: 4) {
        bytes[random.next(below: bytes.count)] = UInt8(random.next(below: 256))
      }
      guard let catalog = Catalog(packed: bytes[...]) else { continue }
      #expect(Catalog(packed: catalog.packed[...]) == catalog)
    }
  }

  @Test func brokenFileIsForgottenAndWrittenAgain() throws {
    let site = try TemporarySite()
    _ = try site.run("build", "--quiet")
    let files = try site.snapshot(".public.sitegen/catalogs")
    #expect(files.count == 1)
    let name = try #require(files.keys.first)
    try site.write("broken", to: ".public.sitegen/catalogs/\(name)")
    try site.write("Other.\n", to: "content/vendors/acme/notes/errors/a.b.md")
    #expect(try site.run("build", "--quiet").status == 0)
    #expect(
      try site.snapshot(".public.sitegen/catalogs").mapValues(\.bytes) == files.mapValues(\.bytes))
  }
}
