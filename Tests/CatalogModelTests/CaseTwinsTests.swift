import CatalogModel
import Testing

/// Codes that differ in upper and lower case alone.
@Suite("Twins")
struct CaseTwinsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The `category/code` of each entry, version by version.
    let versions: [String]
    let published: Set<String>
    /// The URLs of the same, below that of the vendor.
    let urls: [String]

    init(
      _ name: String, _ versions: [String], published: Set<String> = [], urls: [String]
    ) {
      testDescription = name
      self.versions = versions
      self.published = published
      self.urls = urls
    }
  }

  @Test(arguments: [
    Case("no twins", ["a/FAIL a/Fall b/fail"], urls: ["a/FAIL a/Fall b/fail"]),
    Case("the first one of a document", ["a/Ab a/aB"], urls: ["a/Ab a/~61~42"]),
    Case("three of them", ["a/AB a/Ab a/ab"], urls: ["a/AB a/~41~62 a/~61~62"]),
    Case(
      "other signs stay", ["a/E_1.x a/e_1.X a/E/1 a/e/1"],
      urls: ["a/E_1.x a/~65_1.~58 a/E~2F1 a/~65~2F1"]),
    Case("letters of other scripts are apart anyway", ["a/É a/é"], urls: ["a/~C3~89 a/~C3~A9"]),
    Case("of a code that stands twice", ["a/x a/X a/x"], urls: ["a/x a/~58 a/x"]),
    Case(
      "in other categories", ["a/x a/X b/X c/x"], urls: ["a/x a/~58 b/X c/x"]),
    Case(
      "the one of the oldest version", ["a/fail", "a/FAIL a/fail"],
      urls: ["a/fail", "a/~46~41~49~4C a/fail"]),
    Case(
      "in all versions", ["a/y a/Y", "a/Y", "a/y"], urls: ["a/y a/~59", "a/~59", "a/y"]),
    Case("never at once", ["a/y", "a/Y"], urls: ["a/y", "a/Y"]),
    Case(
      "the one that was published", ["a/Ab a/aB"], published: ["acme/a/aB"],
      urls: ["a/~41~62 a/aB"]),
    Case(
      "where none was published", ["a/Ab a/aB"], published: ["acme/b/aB", "other/a/aB"],
      urls: ["a/Ab a/~61~42"]),
    Case(
      "the published one of a version that is not the oldest", ["a/Ab", "a/aB a/Ab"],
      published: ["acme/a/aB"], urls: ["a/~41~62", "a/aB a/~41~62"]),
  ])
  func eachHasAnAddressOfItsOwn(_ test: Case) {
    let catalogs = test.versions.map(catalog)
    let twins = CaseTwins(among: catalogs) { test.published.contains($0.id) }
    #expect(catalogs.map { urls(of: twins.toldApart(in: $0)) } == test.urls)
  }

  @Test("What was decided of other versions is forgotten")
  func decidedAnew() {
    let both = catalog("a/Ab a/aB")
    let told = CaseTwins(among: [both]).toldApart(in: both)
    #expect(told.tellsCase && !both.tellsCase)
    let again = CaseTwins(among: [told]) { $0.id == "acme/a/aB" }.toldApart(in: told)
    #expect(urls(of: again) == "a/~41~62 a/aB")
    let alone = Catalog(
      vendor: told.vendor, version: "2", categories: [], entries: [told.entries[1]])
    #expect(urls(of: CaseTwins(among: [alone]).toldApart(in: alone)) == "a/aB")
  }

  @Test("A code is the same however its URL is written")
  func identity() {
    #expect(Code("A", tellingCase: true) == Code("A"))
    #expect(Code("A", tellingCase: true).segment == "~41")
    #expect(Set([Code("A"), Code("A", tellingCase: true)]).count == 1)
  }
}
