import Diagnostics
import SiteRendering
import Testing

/// What the pages tell of the versions of a vendor.
struct CodeHistoryTests {
  private static func text(_ path: String) async throws -> String {
    let walk = SiteWalk(await RenamedSite.render().value)
    let page = try #require(walk.pages[path + "index.html"])
    return try page.visibleText(of: #require(page.elements(named: "main").first))
  }

  @Test(arguments: [
    (
      "acme/keys/1004/",
      [
        "Until version 2024-01-31 this code meant something else: "
          + "No key of this number is known to the door.",
        "2024-06-30 Came back with another meaning; version 2024-01-31 had it last",
        "2024-03-31 Left", "2024-01-31 Part of the first version",
      ]
    ),
    (
      "acme/keys/1005/",
      [
        "2025-01-15 Came back unchanged; version 2024-01-31 had it last", "2024-03-31 Left",
        "2024-01-31 Part of the first version",
      ]
    ),
    (
      "acme/keys/1202/",
      [
        "2024-06-30 Renumbered from 1102", "2024-03-31 Renumbered from 1002",
        "2024-01-31 Part of the first version",
      ]
    ),
    (
      "acme/keys/1001/",
      [
        "2025-01-15 Changed", "The key is not right for this <door>.",
        "2024-03-31 Changed", "The key is wrongnot right.", "2024-01-31 Part of the first version",
      ]
    ),
    ("acme/bells/3001/", ["2024-03-31 Left", "2024-01-31 Part of the first version"]),
  ])
  func pageTellsTheLifeOfItsCode(_ path: String, _ expected: [String]) async throws {
    var rest = try await Self.text(path)[...]
    for words in expected {
      let range = try #require(rest.firstRange(of: words), "\(words) in \(rest)")
      rest = rest[range.upperBound...]
    }
  }

  @Test func codeWithoutAPastHasNoHistory() async throws {
    #expect(try await !Self.text("acme/doors-and-gates/2001/").contains("History"))
  }

  @Test func timelineEndsWithTheFirstVersion() async throws {
    let text = try await Self.text("acme/changes/")
    let versions = ["2025-01-15", "2024-06-30", "2024-03-31", "2024-01-31 The first version"]
    let places = versions.compactMap { text.dropFirst(60).firstRange(of: $0)?.lowerBound }
    #expect(places.count == 4 && places == places.sorted())
    #expect(text.contains("The first version known to this site: 7 codes."))
  }

  /// One code left, one came back, and the text of one now tells a placeholder more; nothing is suspect.
  @Test func timelineCountsTheChangesOfEachImpact() async throws {
    let text = try await Self.text("acme/changes/")
    #expect(text.contains("1 breaking 1 additive 1 editorial 2024"), "\(text)")
    #expect(!text.contains("0 suspect"))
  }

  @Test func versionsLeadToEachOther() async throws {
    let walk = SiteWalk(await RenamedSite.render().value)
    for path in ["acme/", "acme/2024-01-31/", "acme/2024-06-30/"] {
      let page = try #require(walk.pages[path + "index.html"])
      let nav = try #require(
        page.elements(named: "nav").first { $0["aria-label"] == "Versions" })
      let links = page.descendants(of: nav, named: "a")
      #expect(
        links.map(page.visibleText) == ["2025-01-15", "2024-06-30", "2024-03-31", "2024-01-31"])
      #expect(links.count { $0["aria-current"] == "page" } == 1)
    }
  }

  @Test func olderVersionListsItsOwnEntries() async throws {
    let walk = SiteWalk(await RenamedSite.render().value)
    let page = try #require(walk.pages["acme/2024-01-31/index.html"])
    let codes = page.elements(named: "a").filter { $0.hasClass("code") }
    #expect(
      codes.map { "\(page.visibleText(of: $0)) \($0["href"] ?? "")" } == [
        "1001 ../../acme/keys/1001/", "1002 ../../acme/keys/1202/", "1004 ../../acme/keys/1004/",
        "1005 ../../acme/keys/1005/", "2001 ../../acme/doors-and-gates/2001/",
        "2002 ../../acme/doors-and-gates/2002/", "3001 ../../acme/bells/3001/",
      ])
    #expect(page.visibleText.contains("The key is wrong."))
  }
}
