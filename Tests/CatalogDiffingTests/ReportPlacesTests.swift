import CatalogModel
import Testing

@testable import CatalogDiffing

/// Pages, lines and annotations of a change; the same report in every format that has them.
struct ReportPlacesTests {
  private static let web = "https://example.com/acme/codes/blob/"

  private func places(_ sides: Sides, replaced: Set<String> = []) -> ReportPlaces {
    ReportPlaces(
      site: "https://errors.example.com/",
      base: SidePlaces(
        content: "main:site/content", contentInRepository: "site/content", files: Self.web + "aaa/"),
      revision: SidePlaces(
        content: "content", contentInRepository: "site/content", files: Self.web + "bbb/"),
      former: ["acme": FormerPlaces(base: sides.base, revision: sides.revision)],
      replaced: replaced)
  }

  private let before = [
    entry("1", "One", line: 3), entry("2", "Two", line: 4), entry("3", "Three", line: 5),
  ]
  private let after = [entry("1", "One", line: 3), entry("3", "Three more", line: 4)]

  @Test func everyLineLeadsToThePageAndTheSource() {
    let sides = Sides(before, after)
    let markdown = MarkdownChangeFormatter(places: places(sides))
      .print(ChangeReport(VendorChanges(sides.comparison)))
    let page = "[`2`](<https://errors.example.com/acme/main/2/>)"
    let line = "vendors/acme/1/errors.md"
    #expect(
      markdown.contains(
        "- `main`: \(page) was removed "
          + "([`errors.md:4`](<\(Self.web)aaa/site/content/\(line)#L4>))\n"))
    let html = HTMLChangeFormatter(places: places(sides))
      .print(ChangeReport(VendorChanges(sides.comparison)))
    #expect(
      html.contains(
        #"<a href="https://errors.example.com/acme/main/2/"><code>2</code></a> was removed"#))
    #expect(html.contains(#"<a href="\#(Self.web)bbb/site/content/vendors/acme/2/errors.md#L4">"#))
    #expect(html.contains("Three<ins> more</ins>"))
  }

  @Test func aRemovedCodeIsShownWhereItStood() {
    let edited = Sides(catalog(before, version: "1"), catalog(after, version: "1"))
    let line = "::error file=site/content/vendors/acme/1/errors.md,line=3,endLine=3,"
    #expect(github(edited).hasPrefix(line))
    let first = Sides(catalog(before), catalog([entry("3", "Three", line: 3)]))
    #expect(github(first).contains("/1/errors.md,line=1,endLine=1,"))
    let twoVersions = Sides(before, after)
    #expect(github(twoVersions).contains("site/content/vendors/acme/1/errors.md,line=4,endLine=4,"))
    let replaced = github(twoVersions, replaced: ["acme"])
    #expect(replaced.contains("site/content/vendors/acme/2/errors.md,line=3,endLine=3,"))
    let other = github(twoVersions, replaced: ["other"])
    #expect(other.contains("site/content/vendors/acme/1/errors.md,line=4,endLine=4,"))
  }

  private func github(_ sides: Sides, replaced: Set<String> = []) -> String {
    GitHubChangeFormatter(places: places(sides, replaced: replaced))
      .print(ChangeReport(VendorChanges(sides.comparison)))
  }

  @Test func githubShowsTheWorstTenOfALevel() {
    let many = (1...13).map { entry("\($0)", "Text \($0) of its own", line: $0) }
    let added = (101...115).map { entry("\($0)", line: $0) }
    let sides = Sides(many + [entry("99")], added + [entry("99")])
    let lines = github(sides).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("::error ") } == 10)
    #expect(lines.count { $0.hasPrefix("::notice ") } == 10)
    #expect(lines.filter { $0.contains("And 3 more of this level") }.count == 1)
    #expect(lines.filter { $0.contains("And 5 more of this level") }.count == 1)
    #expect(lines.last == "13 breaking, 0 suspect, 15 additive, 0 editorial")
  }

  @Test func junitFailsWhatFails() {
    let report = ChangeReport(VendorChanges(Sides(before, after).comparison))
    let strict = JUnitChangeFormatter(failing: .breaking).print(report)
    #expect(strict.contains(#"tests="2" failures="1" skipped="0">"#))
    #expect(strict.contains(#"<failure type="breaking" message="&#39;2&#39; was removed">"#))
    #expect(JUnitChangeFormatter().print(report).contains(#"failures="0" skipped="0">"#))
  }

  @Test func sarifKnowsRulesAndPlaces() {
    let sides = Sides(before, after)
    let log = SARIFChangeFormatter(places: places(sides))
      .print(ChangeReport(VendorChanges(sides.comparison)))
    #expect(log.contains(#""ruleId": "code-removed""#) && log.contains(#""level": "error""#))
    #expect(log.contains(#""uri": "site/content/vendors/acme/2/errors.md""#))
    #expect(log.contains(#""change/v1": "code-removed/acme/main/2""#))
  }

  @Test func nothingOfAVendorIsMarkup() {
    let hostile = "<script>alert('1')</script>\" onload=\"x\u{0}\u{202E}]]>"
    let sides = Sides([entry("1", "Plain")], [entry("1", hostile), entry(hostile, in: hostile)])
    let report = ChangeReport(VendorChanges(sides.comparison))
    let texts = [
      HTMLChangeFormatter(places: places(sides)).print(report),
      JUnitChangeFormatter().print(report),
    ]
    for text in texts {
      #expect(!text.contains("<script") && !text.contains("\" onload"))
      #expect(!text.unicodeScalars.contains { $0 == "\u{0}" || $0 == "\u{202E}" })
    }
  }

  @Test(arguments: [
    (MarkdownChangeFormatter.Size.comment, 65_536), (.summary, 1_048_576),
  ])
  func markdownStaysBelowItsLimit(_ size: MarkdownChangeFormatter.Size, _ limit: Int) {
    let long = String(repeating: "wörd ", count: 40)
    let vendors = (0..<40).map { number in
      let texts = (0..<100).map { entry("\($0)", "\(long) \($0)", line: $0 + 1) }
      let changed = (0..<100).map { entry("\($0)", "\(long) is\($0) \($0)", line: $0 + 1) }
      let sides = Sides(texts + [entry("gone")], changed)
      let vendor = Vendor(id: "v\(number)", name: "V\(number)")
      return VendorChanges(
        CatalogComparison(
          base: Catalog(
            vendor: vendor, version: "1", categories: [], entries: sides.base.entries),
          revision: Catalog(vendor: vendor, version: "2", categories: [], entries: changed)))
    }
    let report = ChangeReport(base: "1", revision: "2", vendors: vendors)
    let text = MarkdownChangeFormatter(size: size).print(report)
    #expect(text.utf8.count < limit && text.utf8.count > limit / 2)
    // What breaks is there for every vendor, before any text.
    #expect(text.split(separator: "\n").count { $0.contains("`gone` was removed") } == 40)
    #expect(text.split(separator: "`", omittingEmptySubsequences: true).count % 2 == 1)
    let items = text.split(separator: "\n").count { $0.hasPrefix("- `") }
    let more = text.split(separator: "\n").compactMap { line -> Int? in
      let words = line.split(separator: " ")
      if line.hasPrefix("- and ") { return Int(words[2]) }
      return line.hasPrefix("**") && line.hasSuffix("not shown here.**")
        ? Int(words[0].dropFirst(2)) : nil
    }
    #expect(items + more.reduce(0, +) == report.counts.total)
  }
}
