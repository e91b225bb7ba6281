import Foundation
import Testing

/// `sitegen read --write` for a vendor that is there already.
struct ReadVersionTests {
  private static func table(_ rows: [String]) -> String {
    "# Access errors\n\n| Code | Meaning |\n|---|---|\n" + rows.map { "| \($0) |\n" }.joined()
  }
  private static let rows = [
    "E-101 | There is no key", "E-102 | The key is old", "E-103 | There is no lock",
  ]
  private static let more = rows + ["E-104 | There is no door"]
  private static let settings = """
    name: Lock
    documents:
      - file: errors.md
        shape: table

    """
  private static let folder = "content/vendors/lock"

  /// With a vendor that has one version, and a new document beside it.
  private func site(
    _ document: String = table(more), settings: String = settings, version: String = "2.0",
    others: [String: String] = [:]
  ) throws -> TemporarySite {
    let files = [
      "\(Self.folder)/vendor.yaml": settings, "new/errors.md": document,
      "\(Self.folder)/\(version)/errors.md": Self.table(Self.rows),
    ]
    return try TemporarySite(files.merging(others) { $1 })
  }

  @Test func putsADocumentBesideTheVersionsThatThereAre() throws {
    let site = try site()
    let run = try site.run("read", "new/errors.md", "--write", "lock", "--release", "2.1")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("E-104  There is no door"))
    #expect(try site.text("\(Self.folder)/2.1/errors.md") == Self.table(Self.more))
    #expect(try site.text("\(Self.folder)/2.0/errors.md") == Self.table(Self.rows))
    #expect(try site.text("\(Self.folder)/vendor.yaml") == Self.settings)
    #expect(run.errors.contains("Version 2.1 has 4 entries, and 2.0 has 3.\n"))
    let next = "diff --vendor lock --base 2.0 --revision 2.1"
    #expect(
      run.errors.contains("\n  sitegen \(next)\n") && run.errors.contains("\n  sitegen build\n"))
    let diff = try site.run(next.split(separator: " ").map(String.init))
    #expect(diff.status == 0 && diff.output.contains("E-104"), "\(diff.errors)")
    #expect(try site.run("check").status == 0)
  }

  @Test("The document gets the name of the one before where no item is for its own")
  func namesTheDocument() throws {
    let any = Self.settings.replacing("errors.md", with: "'*.md'")
    for (settings, name) in [(Self.settings, "errors.md"), (any, "list 2.md")] {
      let site = try site(settings: settings, others: ["list 2.md": Self.table(Self.more)])
      let run = try site.run("read", "list 2.md", "--write", "lock", "--release", "2.1")
      #expect(run.status == 0, "\(run.errors)")
      #expect(site.exists("\(Self.folder)/2.1/\(name)"))
      #expect(try site.run("check").status == 0)
    }
  }

  @Test func isCalledTodayWhereVersionsAreDays() throws {
    let site = try site(version: "2024-06-30")
    let run = try site.run("read", "new/errors.md", "--write", "lock")
    #expect(run.status == 0 && run.errors.contains("Version 20"), "\(run.errors)")
    #expect(run.errors.contains("--base 2024-06-30 --revision 20"))
  }

  @Test func olderVersionIsComparedWithTheOneBehind() throws {
    let run = try site().run("read", "new/errors.md", "--write", "lock", "--release", "1.9")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("Version 1.9 has 4 entries, and 2.0 has 3."))
    #expect(run.errors.contains("--base 1.9 --revision 2.0"))
  }

  @Test(
    "What cannot be is refused, and nothing is written",
    arguments: [
      (["new/errors.md"], "is called '2.0', which is no day; name this one with --release"),
      (["new/errors.md", "--release", "2.0"], "Version 2.0 of lock has errors.md already"),
      (["same.md", "--release", "2.1"], "This is errors.md of version 2.0, byte for byte"),
      (["new/errors.md", "--release", "2.1", "--config", "own.yaml"], "leave --config out"),
    ])
  func refuses(_ arguments: [String], _ words: String) throws {
    let site = try site(others: ["same.md": Self.table(Self.rows), "own.yaml": "shape: table\n"])
    let before = try site.snapshot("content")
    let run = try site.run(["read"] + arguments + ["--write", "lock"])
    #expect(run.status == 64 && run.errors.contains(words), "\(run.errors)")
    #expect(try site.snapshot("content") == before)
  }

  @Test(arguments: ["lock/2.1", "content/vendors/lock/2.1", "vendors/lock/2.1/"])
  func saysHowAPathIsWritten(_ path: String) throws {
    let run = try site().run("read", "new/errors.md", "--write", path)
    #expect(run.status == 64 && run.errors.contains("write: --write lock --release 2.1."))
  }

  @Test func asksWhichDocumentIsMeant() throws {
    let settings = Self.settings + "  - file: doors.md\n    shape: table\n    category: Doors\n"
    let doors = "| Code | Meaning |\n|---|---|\n| D1 | Shut |\n| D2 | Gone |\n"
    let site = try site(
      settings: settings,
      others: ["\(Self.folder)/2.0/doors.md": doors, "list.md": Self.table(Self.more)])
    let unknown = try site.run("read", "list.md", "--write", "lock", "--release", "2.1")
    #expect(unknown.status == 64, "\(unknown.errors)")
    #expect(unknown.errors.contains("The vendor has 'doors.md', 'errors.md', and 'list.md' may be"))
    let first = try site.run("read", "new/errors.md", "--write", "lock", "--release", "2.1")
    #expect(first.status == 1 && first.errors.contains("Wrote "), "\(first.errors)")
    #expect(first.errors.contains("version 2.1 has no document 'doors.md' [missing-document]"))
    try site.write(doors + "| D3 | Open |\n", to: "doors.md")
    let second = try site.run("read", "doors.md", "--write", "lock", "--release", "2.1")
    #expect(second.status == 0, "\(second.errors)")
    #expect(second.errors.contains("Version 2.1 has 7 entries, and 2.0 has 5."))
    #expect(try site.run("check").status == 0)
  }

  @Test func saysAtOnceWhatABuildWouldFindWrong() throws {
    let site = try site(settings: "expect: 3\n" + Self.settings)
    let run = try site.run("read", "new/errors.md", "--write", "lock", "--release", "2.1")
    #expect(run.status == 1 && run.errors.contains("Wrote "), "\(run.errors)")
    #expect(run.errors.contains("3 entries are expected in version 2.1, but 4 were read"))
    #expect(site.exists("\(Self.folder)/2.1/errors.md"))
  }

  @Test("A version in an encoding that vendor.yaml does not state is none that it reads")
  func asksForTheEncoding() throws {
    let table = Self.table(Self.rows + ["E-104 | The café is shut"])
    let stated = Self.settings + "    encoding: windows-1252\n"
    for (settings, isWritten) in [(Self.settings, false), (stated, true)] {
      let site = try site(settings: settings)
      try site.write(table.unicodeScalars.map { UInt8($0.value) }, to: "new/errors.md")
      let run = try site.run(
        "read", "new/errors.md", "--encoding", "windows-1252", "--write", "lock", "--release", "2.1"
      )
      #expect(run.errors.contains("[other-reading]") != isWritten, "\(run.errors)")
      #expect(run.output.contains("    encoding: windows-1252\n"))
      #expect(site.exists("\(Self.folder)/2.1/errors.md") == isWritten)
    }
  }

  /// The vendor publishes a list where a table was.
  @Test func proposesAnotherReadingAndReadsItOnceItIsThere() throws {
    let list = """
      # Access errors

      - `E-101`: There is no key
      - `E-102`: The key is old
      - `E-103`: There is no lock

      """
    let site = try site(list)
    let before = try site.snapshot("content")
    let arguments = ["read", "new/errors.md", "--write", "lock", "--release", "2.1"]
    let run = try site.run(arguments)
    #expect(run.status == 1 && run.errors.contains("[other-reading]"), "\(run.errors)")
    #expect(run.errors.contains("vendor.yaml has: shape: table\n"))
    #expect(run.errors.contains("'until: 2.0' into the item"))
    #expect(try site.snapshot("content") == before)
    let proposed = try #require(run.output.range(of: "documents:\n"))
    let settings =
      Self.settings + "    until: 2.0\n" + String(run.output[proposed.upperBound...])
    try site.write(settings, to: "\(Self.folder)/vendor.yaml")
    let again = try site.run(arguments)
    #expect(again.status == 0, "\(again.errors)")
    #expect(try site.text("\(Self.folder)/2.1/errors.md") == list)
    #expect(try site.run("check").status == 0)
  }

  @Test(arguments: [
    (3, nil), (4, "There is one more of these."), (5, "There are 2 more of these."),
  ])
  func doubtsAReadingWithErrorsAndNamesThree(_ count: Int, _ others: String?) throws {
    let twice = (1...count).flatMap { ["E-\($0) | One thing", "E-\($0) | Another thing"] }
    let site = try site(Self.table(twice))
    let run = try site.run("read", "new/errors.md", "--write", "lock", "--release", "2.1")
    #expect(run.errors.contains("more of these") == (others != nil), "\(run.errors)")
    #expect(others.map(run.errors.contains) != false, "\(run.errors)")
    #expect(run.errors.components(separatedBy: "Line ").count == 4, "\(run.errors)")
  }

  @Test func doubtsAReadingThatLosesMostOfTheCodes() throws {
    let settings = Self.settings + "    ignore: [{ rule: rest, from: Further errors }]\n"
    let other =
      Self.table(["E-101 | There is no key"]) + "\n"
      + Self.table(Array(Self.more.dropFirst())).replacing("Access", with: "Further")
    let site = try site(other, settings: settings)
    let run = try site.run("read", "new/errors.md", "--write", "lock", "--release", "2.1")
    #expect(run.status == 1 && run.errors.contains("[other-reading]"), "\(run.errors)")
    #expect(run.errors.contains("Only 1 of the entries are read so, and version 2.0 has 3."))
    #expect(!site.exists("\(Self.folder)/2.1"))
  }

  @Test func proposesLinesForADocumentOfAnotherFormat() throws {
    let page =
      "<h1>Access errors</h1><table><tr><th>Code<th>Meaning"
      + Self.more.map { "<tr><td>" + $0.replacing(" | ", with: "<td>") }.joined() + "</table>\n"
    let run = try site(others: ["errors.html": page]).run(
      "read", "errors.html", "--write", "lock", "--release", "2.1")
    #expect(run.status == 1 && run.errors.contains("[other-reading]"), "\(run.errors)")
    #expect(run.errors.contains("Nothing in it says how 'errors.html' is read."))
    #expect(run.output.contains("  - file: errors.html\n"))
    #expect(!run.errors.contains("is there already"))
  }

  /// Of a day on which a document was read already, a page saved under another name is a document more.
  @Test func saysThatTheVersionIsThere() throws {
    let site = try site(others: ["new/list.md": Self.table(Self.more)])
    let run = try site.run("read", "new/list.md", "--write", "lock", "--release", "2.0")
    #expect(run.status == 1 && run.errors.contains("[other-reading]"), "\(run.errors)")
    let words = "Version 2.0 is there already, and this would be another document of it."
    #expect(run.errors.contains("Nothing in it says how 'list.md' is read."))
    #expect(run.errors.contains(words))
    #expect(!site.exists("\(Self.folder)/2.0/list.md"))
  }
}
