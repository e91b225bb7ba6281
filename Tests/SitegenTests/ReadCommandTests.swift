import Foundation
import Testing

/// `sitegen read` from the outside.
struct ReadCommandTests {
  private static let rows = """
    # Access errors

    | Code | Meaning |
    |---|---|
    | E-101 | There is no key |
    | E-102 | The key is old |
    | E-103 | There is no lock |

    """
  private static let prose = "Be patient.\nThe service is slow.\nAsk again later.\n"

  private func site(_ files: [String: String] = [:]) throws -> TemporarySite {
    try TemporarySite(["errors.md": Self.rows].merging(files) { $1 })
  }

  @Test func printsTheEntriesAndHowTheyAreRead() throws {
    let run = try site().run("read", "errors.md")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.hasPrefix("Access errors\n  E-101  There is no key\n"))
    #expect(run.output.contains("\n3 entries in 1 category, read by the shape 'table'.\nSure.\n"))
    #expect(run.output.contains("\ndocuments:\n  - file: errors.md\n    shape: table\n"))
  }

  @Test func printsEachCategoryOnce() throws {
    let doors =
      "\n# Door errors\n\n| Code | Meaning |\n|---|---|\n| D-1 | It is shut |\n| D-2 | It is bent |\n"
    let run = try site(["errors.md": Self.rows + doors]).run("read", "errors.md")
    #expect(
      run.output.hasPrefix(
        """
        Access errors
          E-101  There is no key
          E-102  The key is old
          E-103  There is no lock

        Door errors
          D-1    It is shut
          D-2    It is bent

        """), "\(run.output)")
  }

  @Test func saysHowManyLinesAreNotRead() throws {
    let page = Self.rows + "| E-104 | The door | is shut |\n| E-105 | The door | is bent |\n"
    let site = try site(["errors.md": page, "own.yaml": "shape: table\ncategory: Own\n"])
    let run = try site.run("read", "errors.md", "--config", "own.yaml")
    #expect(run.status == 1)
    #expect(run.output.contains("\nSure, but for 2 lines that are not read.\n"), "\(run.output)")
  }

  @Test func printsACatalog() throws {
    let run = try site().run("read", "errors.md", "--format", "json")
    #expect(run.status == 0, "\(run.errors)")
    let catalog = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let entries = try #require(catalog["entries"] as? [[String: Any]])
    #expect(entries.compactMap { $0["code"] as? String } == ["E-101", "E-102", "E-103"])
    let categories = try #require(catalog["categories"] as? [[String: Any]])
    #expect(categories.compactMap { $0["title"] as? String } == ["Access errors"])
  }

  @Test func printsAConfigurationThatReadsTheSame() throws {
    let site = try site()
    let yaml = try site.run("read", "errors.md", "--format", "yaml")
    #expect(yaml.status == 0 && yaml.output.contains("name: errors\n"))
    try site.write(yaml.output, to: "own.yaml")
    let detected = try site.run("read", "errors.md", "--format", "json")
    let told = try site.run("read", "errors.md", "--format", "json", "--config", "own.yaml")
    #expect(told.status == 0, "\(told.errors)")
    #expect(told.output == detected.output)
  }

  @Test func listsTheLinesOutsideOfEntries() throws {
    let site = try site(["errors.md": "Some words first.\n\n" + Self.rows])
    let run = try site.run("read", "errors.md", "--verbose")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\nin the introduction:\n  1: Some words first.\n"))
    #expect(run.output.contains("\nin headings:\n  3: # Access errors\n  5: | Code | Meaning |\n"))
    #expect(run.output.contains("\nof marks only:\n  6: |---|---|\n"))
    #expect(try !site.run("read", "errors.md").output.contains("introduction:\n"))
  }

  @Test func countsWhatIsExpected() throws {
    let site = try site()
    #expect(try site.run("read", "errors.md", "--expect", "3").status == 0)
    let run = try site.run("read", "errors.md", "--expect", "4")
    #expect(run.status == 1)
    #expect(run.errors.contains("4 entries are expected, but 3 were read"))
  }

  @Test(arguments: [
    "name: Acme\ndocuments:\n  - file: '*.md'\n    shape: table\n    category: Own\n",
    "file: '*.md'\nshape: table\ncategory: Own\n", "shape: table\ncategory: Own\n",
  ])
  func readsAsAConfigurationSays(_ yaml: String) throws {
    let run = try site(["own.yaml": yaml]).run("read", "errors.md", "--config", "own.yaml")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("Own\n  E-101  There is no key\n"))
  }

  @Test func reportsAWrongConfiguration() throws {
    let run = try site(["own.yaml": "shape: tabel\n"]).run(
      "read", "errors.md", "--config", "own.yaml")
    #expect(run.status == 1 && run.output == "")
    #expect(run.errors.hasPrefix("own.yaml:1:8: error: "))
    #expect(run.errors.contains("table"))
  }

  @Test func writesAVendor() throws {
    let site = try site()
    let arguments = ["read", "errors.md", "--write", "lock", "--release", "2.0"]
    let run = try site.run(arguments)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try site.text("content/vendors/lock/2.0/errors.md") == Self.rows)
    #expect(try site.text("content/vendors/lock/vendor.yaml").contains("shape: table\n"))
    let check = try site.run("check")
    #expect(check.status == 0, "\(check.errors)")

    let before = try site.snapshot("content")
    let again = try site.run(arguments)
    #expect(again.status != 0)
    #expect(again.errors.contains("Version 2.0 of lock has errors.md already"))
    #expect(try site.snapshot("content") == before)
  }

  @Test func refusesANameThatNothingReads() throws {
    let site = try site([".errors.md": Self.rows])
    let run = try site.run("read", ".errors.md", "--write", "lock")
    #expect(run.status == 64 && run.errors.contains("begins with a dot"), "\(run.errors)")
    #expect(!site.exists("content/vendors/lock"))
  }

  /// Whoever names a link means what it leads to.
  @Test func followsALinkThatIsNamed() throws {
    let site = try site()
    try FileManager.default.createSymbolicLink(
      at: site.url("link.md"), withDestinationURL: site.url("errors.md"))
    #expect(try site.run("read", "link.md", "--write", "lock", "--release", "1").status == 0)
    #expect(try site.text("content/vendors/lock/1/link.md") == Self.rows)
  }

  @Test(arguments: ["-", "/dev/stdin"]) func readsStandardInput(_ name: String) throws {
    let site = try site()
    let shell = SitegenRun.process([], site.folder, ["SITEGEN": SitegenRun.path])
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "cat errors.md | $SITEGEN read \(name) --write pipe --release 1"]
    shell.standardOutput = FileHandle.nullDevice
    try shell.run()
    shell.waitUntilExit()
    #expect(try site.text("content/vendors/pipe/1/stdin") == Self.rows)
  }

  @Test("An encoding is that which a page, a configuration or the command states")
  func readsOtherEncodings() throws {
    let rows = "1001: The café is shut\n1002: The café is gone\n1003: The café is old\n"
    let yaml = """
      name: Acme
      documents: [{ encoding: windows-1252, shape: inline, category: E, code: '\\d{4}' }]
      """
    let site = try site(["own.yaml": yaml])
    let text = rows.unicodeScalars.map { UInt8($0.value) }
    let page = Array("<meta charset=latin1><pre>".utf8) + text + Array("</pre>".utf8)
    try Data(text).write(to: site.folder.appendingPathComponent("codes.txt"))
    try Data(page).write(to: site.folder.appendingPathComponent("codes.html"))
    let unknown = try site.run("read", "codes.txt")
    #expect(unknown.status == 1 && unknown.errors.contains("[invalid-utf8]"))
    #expect(unknown.errors.contains("put 'encoding: windows-1252' beside its 'shape'"))
    let named = try site.run("read", "codes.txt", "--encoding", "windows-1252")
    #expect(named.status == 0 && named.output.contains("    encoding: windows-1252\n"))
    let accepted = try site.run("read", "codes.txt", "--config", "own.yaml", "--format", "json")
    #expect(accepted.status == 0 && accepted.output.contains("The café is gone"))
    let stated = try site.run("read", "codes.html", "--format", "yaml")
    #expect(stated.output.contains("    encoding: windows-1252\n") && stated.errors.isEmpty)
  }

  @Test func refusesWhatHasNoCodes() throws {
    let site = try site(["prose.txt": Self.prose])
    let run = try site.run("read", "prose.txt", "--write", "lock")
    #expect(run.status == 1 && run.output == "")
    #expect(run.errors.contains("no codes can be read from this document [unread-document]"))
    #expect(run.errors.contains("  note: No shape fits this document.\n"))
    #expect(!site.exists("content/vendors/lock"))
  }

  @Test(arguments: [
    ("broken.json", Array("{\"errors\": [{\"code\": 1},".utf8), "[broken-json]"),
    ("empty.txt", Array(" \n\n".utf8), "[empty-document]"),
    ("bytes.txt", Array("Be patient".utf8) + [0xC3, 0x28], "[invalid-utf8]"),
    ("image.png", [0x89, 0x50, 0x4E, 0x47, 0x00], "[no-text]"),
  ])
  func saysWhatIsWrongWithTheDocument(_ name: String, _ bytes: [UInt8], _ id: String) throws {
    let site = try site()
    try Data(bytes).write(to: site.folder.appendingPathComponent(name))
    let run = try site.run("read", name)
    #expect(run.status == 1 && run.output == "")
    #expect(run.errors.contains(id), "\(run.errors)")
    let hasText = !["empty.txt", "image.png"].contains(name)
    #expect(run.errors.contains("[unread-document]") == hasText)
    #expect(run.errors.hasSuffix(hasText ? "\n2 problems.\n" : "\n1 problem.\n"))
  }

  @Test(arguments: [["--write", "../lock"], ["--write", "Lock"], ["--release", ".."]])
  func refusesNamesThatCannotStandInURLs(_ arguments: [String]) throws {
    let site = try site()
    let run = try site.run(["read", "errors.md"] + arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains("cannot stand in a URL"))
    #expect(!site.exists("content/vendors/lock") && !site.exists("content/lock"))
  }

  @Test(arguments: [["--write", "index.json"], ["--write", "lock", "--release", "changes"]])
  func refusesNamesThatAreTaken(_ arguments: [String]) throws {
    let site = try site()
    let run = try site.run(["read", "errors.md"] + arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(" can be called '\(arguments.last ?? "")'"), "\(run.errors)")
    #expect(!site.exists("content/vendors/index.json") && !site.exists("content/vendors/lock"))
  }

  @Test func saysWhyTheCodesAreLost() throws {
    let text = "| Code | Meaning |\n|---|---|\n| | No key |\n| | No lock |\n| | No door |\n"
    let run = try site(["lost.txt": text]).run("read", "lost.txt")
    #expect(run.status == 1)
    #expect(run.errors.contains("the column of codes that line 1 names is empty in every row"))
  }

  /// Two columns, each of which may be the codes.
  @Test func saysWhyItIsUnsure() throws {
    let text = "Lock\n\nopen is one\nshut is two\n\nopen: a b\nshut: c d\nwide: e f\n"
    let site = try site(["unsure.txt": text])
    let run = try site.run("read", "unsure.txt", "--write", "lock")
    #expect(run.status == 1)
    #expect(run.errors.contains("  note: "))
    #expect(run.errors.contains("[unsure-reading]") || run.errors.contains("[unread-document]"))
    #expect(!site.exists("content/vendors/lock"))
  }

  @Test func failsForWhatCannotBeRead() throws {
    let site = try site()
    #expect(try site.run("read", "none.txt").status == 74)
    #expect(try site.run("read", "content").status == 74)
    #expect(try site.run("read", "errors.md", "--config", "none.yaml").status == 74)
    #expect(try site.run("read").status == 64)
    #expect(try site.run("read", "errors.md", "--format", "pdf").status == 64)
  }
}
