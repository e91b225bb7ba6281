import Testing

/// The address where a vendor publishes a document, on the pages that were read from it.
struct PublishedDocumentTests {
  private static let published = "as published</a>"

  private static func vendor(_ items: String) -> String { "name: Acme\ndocuments:\n" + items }

  private static func item(_ file: String, _ address: String) -> String {
    """
      - file: \(file)
        address: "\(address)"
        shape: table
        category: Errors
        columns: { Code: code, Meaning: description }

    """
  }

  /// Version 2.0 of a vendor, in which `c_d` is gone.
  private static let newer = "Code | Meaning\na.b | Something is wrong.\n"

  @Test func livingCodesAndTheirVendorLeadThere() throws {
    let site = try TemporarySite([
      TemporarySite.vendor: Self.vendor(
        Self.item("errors.txt", "https://acme.example/errors?of=a&in=en")),
      "content/vendors/acme/2.0/errors.txt": Self.newer,
      "content/pages/index.md": "---\ntitle: Codes\n---\nHere.\n",
    ])
    let run = try site.run("build")
    #expect(run.status == 0, "\(run.errors)")
    let link = #"<a href="https://acme.example/errors?of=a&amp;in=en" rel="external">"#
    let living = try site.text("public/acme/errors/a.b/index.html")
    #expect(living.contains(link + Self.published), "\(living)")
    let tombstone = try site.text("public/acme/errors/c_d/index.html")
    #expect(!tombstone.contains(Self.published))
    try expectDataLeadsThere(in: site)
    let vendor = try site.text("public/acme/index.html")
    #expect(vendor.contains("<p>As published: \(link)errors.txt</a></p>"), "\(vendor)")
  }

  private func expectDataLeadsThere(in site: TemporarySite) throws {
    let address = "https://acme.example/errors?of=a&in=en"
    let markdown = try site.text("public/acme/errors/a.b/index.md")
    #expect(
      markdown.contains("- Source: errors.txt, line 2\n- As published: <\(address)>\n"),
      "\(markdown)")
    let data = try site.text("public/acme/errors/a.b/entry.json")
    #expect(data.contains(#""sourceUrl": "\#(address)""#), "\(data)")
    for file in ["index.md", "entry.json"] {
      #expect(!(try site.text("public/acme/errors/c_d/" + file)).contains(address))
    }
  }

  @Test func nothingIsSaidOfDocumentsWithoutAnAddress() throws {
    let site = try TemporarySite()
    #expect(try site.run("build").status == 0)
    #expect(!(try site.text("public/acme/errors/a.b/index.html")).contains(Self.published))
    #expect(!(try site.text("public/acme/index.html")).contains("As published"))
  }

  @Test func anotherAddressIsOnThePagesOfTheNextBuild() throws {
    let site = try TemporarySite()
    for address in ["https://acme.example/one", "https://acme.example/two"] {
      try site.write(Self.vendor(Self.item("errors.txt", address)), to: TemporarySite.vendor)
      let run = try site.run("build")
      #expect(run.status == 0, "\(run.errors)")
      let page = try site.text("public/acme/errors/a.b/index.html")
      #expect(page.contains(#"<a href="\#(address)" rel="external">"# + Self.published))
    }
  }
}
