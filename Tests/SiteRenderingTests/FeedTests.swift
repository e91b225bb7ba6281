import ContentModel
import Diagnostics
import Foundation
import SiteRendering
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import SiteRendering

/// The feeds of a site, read by libxml2's parser.
struct FeedTests {
  private static let root = "https://example.com/"

  private static func feed(_ path: String) async throws -> ParsedFeed {
    let files = await RenamedSite.render().value
    let file = try #require(files.first { $0.path == path })
    return try #require(ParsedFeed(file.bytes))
  }

  @Test(arguments: ["feed.xml", "acme/changes/feed.xml"])
  func feedHasWhatAtomAsksFor(_ path: String) async throws {
    let feed = try await Self.feed(path)
    #expect(feed.namespace == "http://www.w3.org/2005/Atom")
    #expect(feed.head["id"] == Self.root + path)
    #expect(feed.head["title"]?.isEmpty == false && feed.head["name"] == "Codes & more")
    #expect(feed.head["updated"] == "2025-01-15T00:00:00Z")
    #expect(feed.links["self"] == Self.root + path)
    #expect(feed.entries.count == 4)
    #expect(Set(feed.entries.compactMap { $0["id"] }).count == 4)
    for entry in feed.entries {
      #expect(Set(entry.keys) == ["id", "title", "updated", "link", "content"])
    }
  }

  @Test(arguments: ["feed.xml", "acme/changes/feed.xml"])
  func everyItemLeadsToAPage(_ path: String) async throws {
    let files = Set(await RenamedSite.render().value.map(\.path))
    let feed = try await Self.feed(path)
    for address in feed.entries.compactMap({ $0["link"] }) + feed.links.values {
      let path = try #require(
        address.hasPrefix(Self.root) ? address.dropFirst(Self.root.count) : nil)
      let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
      #expect(files.contains(String(file)), "\(address)")
    }
  }

  @Test func newestComesFirst() async throws {
    let feed = try await Self.feed("acme/changes/feed.xml")
    #expect(
      feed.entries.map { $0["updated"] } == [
        "2025-01-15T00:00:00Z", "2024-06-30T00:00:00Z", "2024-03-31T00:00:00Z",
        "2024-01-31T00:00:00Z",
      ])
    #expect(feed.entries[0]["title"]?.hasPrefix("Acme 2025-01-15: 1 breaking") == true)
    #expect(feed.entries[0]["content"]?.contains("'2002' was removed (Doors and gates)") == true)
    #expect(feed.entries[3]["content"] == "The first version known to this site: 7 codes.")
  }

  /// Of one day, by the vendors' names; of a vendor the newest first.
  @Test func itemsOfADayHaveAnOrder() async throws {
    let vendors = ["acme", "lock"].map { vendor in
      VendorHistory(
        older: [
          MadeUpContent.catalog(
            vendor, version: "2024-01-31", [MadeUpContent.entry("E1"), MadeUpContent.entry("E2")])
        ],
        newest: MadeUpContent.catalog(
          vendor, version: "2024-01-31.b", [MadeUpContent.entry("E1")]))
    }
    let settings = SiteSettings(title: "Codes", baseURL: Self.root)
    let rendered = await SiteRenderer.render(
      MadeUpContent.content(vendors, settings: settings), with: RealSite.theme, jobs: 1)
    let file = try #require(rendered.value?.first { $0.path == "feed.xml" })
    let entries = try #require(ParsedFeed(file.bytes)).entries
    #expect(
      entries.map { $0["title"]?.prefix { $0 != ":" } } == [
        "ACME 2024-01-31.b", "ACME 2024-01-31", "LOCK 2024-01-31.b", "LOCK 2024-01-31",
      ])
    #expect(entries[0]["content"]?.hasSuffix("'E2' was removed") == true, "no category is named")
  }

  @Test func pagesNameTheirFeeds() async throws {
    let walk = SiteWalk(await RenamedSite.render().value)
    func feeds(_ path: String) -> [String] {
      (walk.pages[path]?.elements(named: "link") ?? [])
        .filter { $0["type"] == "application/atom+xml" }.compactMap { $0["href"] }
    }
    #expect(feeds("index.html") == ["./feed.xml"])
    #expect(
      feeds("acme/keys/1001/index.html")
        == ["../../../acme/changes/feed.xml", "../../../feed.xml"])
  }

  @Test func withoutAnAddressThereAreNoFeeds() async {
    let rendered = await RenamedSite.render(baseURL: nil)
    #expect(!rendered.value.contains { $0.path.hasSuffix(".xml") })
    let walk = SiteWalk(rendered.value)
    #expect(walk.problems == [])
    #expect(
      !walk.pages.values.contains { page in
        page.elements(named: "link").contains { $0["type"] == "application/atom+xml" }
      })
  }

  @Test(arguments: [
    ("2024-06-30", "2024-06-30"), ("2024-06", "2024-06-01"), ("2024-02-29", "2024-02-29"),
    ("2024-06-30.basil", "2024-06-30"), ("2023-02-29", nil), ("2024-13-01", nil),
    ("2024-06-31", nil), ("2024-06-30-2", nil), ("2024", nil), ("1.2.3", nil), ("20-06-30", nil),
    ("", nil), ("v2024-06-30", nil), ("2024-6-30", nil),
  ])
  func versionIsADateWhereItLooksLikeOne(_ version: String, _ day: String?) {
    #expect(FeedDate(version: version)?.text == day.map { $0 + "T00:00:00Z" })
  }

  @Test func hostileTextStaysText() throws {
    let text = "</title><script>\u{1}\u{FFFF}&\"'é\n]]>"
    let entry = AtomFeed.Entry(
      address: Self.root, title: text, updated: .unknown, lines: [text])
    let feed = AtomFeed(
      address: Self.root + "?a&b\"", title: text, page: Self.root, author: text, language: "en",
      entries: [entry])
    let parsed = try #require(ParsedFeed(feed.bytes))
    let expected = text.replacing("\u{1}", with: "\u{FFFD}").replacing("\u{FFFF}", with: "\u{FFFD}")
    #expect(parsed.head["title"] == expected && parsed.head["name"] == expected)
    #expect(parsed.entries.first?["content"] == expected)
    #expect(parsed.links["self"] == Self.root + "?a&b\"")
    #expect(!parsed.names.contains("script"))
  }
}

/// A feed taken apart.
private final class ParsedFeed: NSObject, XMLParserDelegate {
  /// The texts of the feed's own elements, by name.
  private(set) var head: [String: String] = [:]
  /// The feed's addresses, by relation.
  private(set) var links: [String: String] = [:]
  /// The texts of each entry's elements; of `link` the address.
  private(set) var entries: [[String: String]] = []
  private(set) var namespace: String?
  private(set) var names: Set<String> = []
  private var isInEntry = false
  private var text = ""

  /// `nil` for what is no well-formed XML.
  init?(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.shouldProcessNamespaces = true
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    text = ""
    names.insert(name)
    if name == "feed" { namespace = namespaceURI }
    if name == "entry" {
      isInEntry = true
      entries.append([:])
    } else if name == "link", isInEntry {
      entries[entries.count - 1]["link"] = attributes["href"]
    } else if name == "link" {
      links[attributes["rel"] ?? ""] = attributes["href"]
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "entry" {
      isInEntry = false
    } else if isInEntry, name != "link" {
      entries[entries.count - 1][name] = text
    } else if !["feed", "author", "link"].contains(name) {
      head[name] = text
    }
    text = ""
  }
}
