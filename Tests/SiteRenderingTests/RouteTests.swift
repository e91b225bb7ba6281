import CatalogModel
import Testing

@testable import SiteRendering

struct RouteTests {
  @Test(arguments: [
    ("", "", "./"), ("", "acme/", "./acme/"), ("search/", "", "../"),
    ("search/", "search/index.json", "../search/index.json"), ("acme/", "acme/", "../acme/"),
    ("acme/errors/1001/", "bolt/", "../../../bolt/"),
    ("acme/errors/1001/", "acme/errors/1002/", "../../../acme/errors/1002/"),
    ("404.html", "search/", "./search/"),
    ("acme/catalog.json", "schema/catalog.json", "../schema/catalog.json"),
  ])
  func linkIsRelative(_ page: String, _ target: String, _ expected: String) {
    #expect(Route(page).link(to: Route(target)) == expected)
  }

  @Test(arguments: [
    ("", "index.html"), ("acme/", "acme/index.html"), ("404.html", "404.html"),
    ("acme/catalog.json", "acme/catalog.json"),
  ])
  func pageStandsInItsFolder(_ path: String, _ expected: String) {
    #expect(Route(path).outputPath == expected)
  }

  @Test func everyKindOfPageHasItsPlace() {
    let entry = EntryReference(
      vendor: "acme", key: EntryKey(category: "sign-in", code: Code("a/b?")))
    let routes: [(Route, String)] = [
      (.front, ""), (.search, "search/"), (.codes, "codes/"), (.concepts, "concepts/"),
      (.vendor("acme"), "acme/"), (.category("acme", "sign-in"), "acme/sign-in/"),
      (.entry(entry), "acme/sign-in/a~2Fb~3F/"), (.changes("acme"), "acme/changes/"),
      (.changes("acme", base: "1", revision: "2"), "acme/changes/1..2/"),
      (.concept("wrong password"), "concepts/wrong~20password/"), (.article("../x"), "~2E.~2Fx/"),
      (.catalog("acme"), "acme/catalog.json"),
      (.catalog("acme", version: "1"), "acme/1/catalog.json"),
      (.version("acme", "1"), "acme/1/"), (.feed, "feed.xml"),
      (.feed("acme"), "acme/changes/feed.xml"),
      (.asset("site.css"), "assets/site.css"), (.schema("entry"), "schema/entry.json"),
      (Route.entry(entry).file("entry.json"), "acme/sign-in/a~2Fb~3F/entry.json"),
    ]
    for (route, expected) in routes { #expect(route.path == expected) }
  }
}
