import Testing

/// `sitegen read` of a document on the web, with a curl that answers from a folder.
struct ReadFromWebTests {
  private static let page = """
    <!DOCTYPE html>
    <title>Errors</title>
    <h1>Access errors</h1>
    <table>
    <tr><th>Code</th><th>Meaning</th></tr>
    <tr><td>E-101</td><td>There is no key</td></tr>
    <tr><td>E-102</td><td>The key is old</td></tr>
    <tr><td>E-103</td><td>There is no lock</td></tr>
    </table>

    """
  private static let address = "https://lock.example/docs/errors?lang=en#codes"
  private static let folder = "content/vendors/lock"

  private static func site(_ files: [String: String] = [:]) throws -> TemporarySite {
    try .onWeb(["web/errors?lang=en#codes": page].merging(files) { $1 })
  }

  @Test func becomesAVendorThatIsUpdated() throws {
    let site = try Self.site()
    let run = try site.runOnWeb([
      "read", Self.address, "--write", "lock", "--release", "2024-01-01",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try site.text("asked.txt").hasSuffix(" -- \(Self.address)\n"))
    #expect(try site.text("\(Self.folder)/2024-01-01/errors.html") == Self.page)
    let settings = try site.text("\(Self.folder)/vendor.yaml")
    #expect(
      settings.contains("\n  - file: errors.html\n    address: '\(Self.address)'\n"), "\(settings)")
    #expect(run.errors.contains("\n  sitegen update\n"), "\(run.errors)")
    let same = try site.runOnWeb(["update", "--vendor", "lock"])
    #expect(same.status == 0 && same.errors == "lock: nothing new.\n", "\(same.errors)")
    try site.write(
      Self.page.replacing("is old", with: "is bent"), to: "web/errors?lang=en#codes")
    let update = try site.runOnWeb(["update", "--vendor", "lock"])
    #expect(update.errors.contains(" with 3 entries, where 2024-01-01 has 3: "), "\(update.errors)")
  }

  @Test func isTheNextVersionOfTheDocumentWithItsAddress() throws {
    let settings = """
      name: Lock
      documents:
        - { file: more.html, shape: table, category: More }
        - { file: keys.html, address: "\(Self.address)", shape: table }

      """
    let site = try Self.site([
      "\(Self.folder)/vendor.yaml": settings,
      "\(Self.folder)/1.0/keys.html": Self.page.replacing("is old", with: "is bent"),
      "\(Self.folder)/1.0/more.html": Self.page,
    ])
    let run = try site.runOnWeb(["read", Self.address, "--write", "lock", "--release", "2.0"])
    #expect(
      run.status == 1 && run.errors.contains("error: version 2.0 has no document 'more.html'"),
      "\(run.errors)")
    #expect(try site.text("\(Self.folder)/2.0/keys.html") == Self.page)
    #expect(!run.errors.contains("Write 'address:"), "\(run.errors)")
  }

  @Test func isToldWhereTheAddressBelongs() throws {
    let site = try Self.site([
      "\(Self.folder)/vendor.yaml": "name: Lock\ndocuments: { file: errors.html, shape: table }\n",
      "\(Self.folder)/1.0/errors.html": Self.page.replacing("is old", with: "is bent"),
    ])
    let run = try site.runOnWeb(["read", Self.address, "--write", "lock", "--release", "2.0"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.errors.contains("\nWrite 'address: \(Self.address)' beside its 'file' there, and"),
      "\(run.errors)")
  }

  @Test(
    "Its file is called as the address ends",
    arguments: [
      ("https://lock.example/docs/errors.htm", "errors.htm"),
      ("https://lock.example/docs/errors.php?a=b/c.html", "errors.php.html"),
      ("https://lock.example/docs/key%20errors%E2%80%93new/", "key-errors-new.html"),
      ("https://lock.example/%2E%2e/..", "errors.html"),
      ("https://lock.example/.hidden", "hidden.html"),
      ("https://lock.example", "errors.html"),
      ("HTTPS://lock.example/*", "errors.html"),
    ])
  func isCalled(_ address: String, _ name: String) throws {
    let site = try TemporarySite.onWeb(["bin/page.html": Self.page])
    try site.write("#!/bin/sh\ncat bin/page.html\n", to: "bin/curl")
    let run = try site.runOnWeb(["read", address, "--format", "yaml"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("  - file: \(name)\n"), "\(run.output)")
  }

  @Test func saysWhyNothingCame() throws {
    let run = try Self.site().runOnWeb(["read", "https://lock.example/none"])
    #expect(run.status == 1 && run.output == "")
    #expect(
      run.errors.hasPrefix(
        "https://lock.example/none: error: 'none' could not be fetched: The requested URL returned error: 404 "
          + "[document-not-fetched]\n"), "\(run.errors)")
  }

  @Test func saysThatScriptsAreNotRun() throws {
    let shell = "<!DOCTYPE html><title>Errors</title><div id=app></div><script src=a.js></script>\n"
    let site = try Self.site(["web/app": shell, "app.html": shell])
    let words =
      "help: Scripts are not run: if a browser shows the codes there, save the page in it,"
    let run = try site.runOnWeb(["read", "https://lock.example/app"])
    #expect(run.status == 1 && run.errors.contains(words), "\(run.errors)")
    let saved = try site.runOnWeb(["read", "app.html"])
    #expect(saved.status == 1 && !saved.errors.contains(words), "\(saved.errors)")
  }
}
