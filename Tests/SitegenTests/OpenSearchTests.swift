import Testing

@Suite struct OpenSearchTests {
  @Test func aBrowserIsToldHowToSearchTheSite() throws {
    let site = try TemporarySite(["content/site.yaml": "title: Codes & their <texts>\n"])
    #expect(try site.run("build", "--base-url", "https://e.example/api").status == 0)
    let description = try site.text("public/search/opensearch.xml")
    #expect(
      description.contains(
        #"<Url type="text/html" method="get" template="https://e.example/api/search/?q={searchTerms}"/>"#
      ))
    #expect(description.contains("<ShortName>Codes &amp; their</ShortName>"))
    #expect(description.contains("<Description>Codes &amp; their &lt;texts&gt;</Description>"))
    for (page, root) in [("index.html", "./"), ("acme/errors/a.b/index.html", "../../../")] {
      #expect(
        try site.text("public/\(page)").contains(
          #"<link rel="search" type="application/opensearchdescription+xml" href="\#(root)search/opensearch.xml""#
        ), "\(page)")
    }
  }

  @Test func aSiteThatDoesNotSayWhereItIsHasNone() throws {
    let site = try TemporarySite()
    #expect(try site.run("build").status == 0)
    #expect(!site.exists("public/search/opensearch.xml"))
    #expect(try !site.text("public/index.html").contains("opensearch"))
  }
}
