import Foundation
import Testing

/// `sitegen history` on a vendor with three versions, and the ledger in builds.
struct HistoryCommandTests {
  private static let head = "Code | Meaning\n"
  private static let versions = [
    "1.0": head + "a.b | Something is wrong.\nc_d | Like a.b, but worse.\n",
    "1.1": head + "a.b | Something is wrong.\ne_f | Open.\n",
    "2.0": head + "a.b | Something is quite wrong.\nc_d | Nobody paid.\ne_f | Open.\n",
  ]
  private static let lock = "content/urls.lock"

  private static func site() throws -> TemporarySite {
    let versions = versions.map { ("content/vendors/acme/\($0)/errors.txt", $1) }
    return try TemporarySite(Dictionary(versions) { first, _ in first })
  }

  @Test func lifeOfACodeIsTold() throws {
    let run = try Self.site().run("history", "c_d")
    #expect(run.status == 0 && run.errors == "")
    #expect(
      run.output.hasPrefix(
        """
        acme errors/c_d: Nobody paid.
          until 1.0 it meant: Like a.b, but worse.
          1.0  Part of the first version
          1.1  Left
              breaking: 'c_d' was removed [code-removed]
          2.0  Came back with another meaning; version '1.0' had it last

        """), "\(run.output)")
  }

  @Test(arguments: [
    ["acme", "a.b"], ["a.b"], ["errors/a.b"], ["acme", "errors/a.b"], ["acme/errors/a.b"],
    ["/acme/errors/a.b/"], ["acme", "acme/errors/a.b/"],
  ])
  func changesComeWithBeforeAndAfter(_ words: [String]) throws {
    let run = try Self.site().run(["history"] + words)
    #expect(run.output.contains("2.0  Changed\n"), "\(run.errors)")
    #expect(run.output.contains("        Something is {+quite +}wrong.\n"))
  }

  @Test func jsonIsForPrograms() throws {
    let run = try Self.site().run("history", "c_d", "--format", "json")
    let history = try JSONDecoder().decode(PublishedHistory.self, from: Data(run.output.utf8))
    let code = try #require(history.codes.first)
    #expect(code.vendor == "acme" && code.code == "c_d" && code.present)
    #expect(code.events.map(\.event) == ["appeared", "left", "returned"])
    #expect(code.events.map(\.version) == ["1.0", "1.1", "2.0"])
    #expect(code.events.map(\.meaning) == [nil, nil, "another"])
  }

  @Test func vendorAloneGivesItsVersions() throws {
    let lines = try Self.site().run("history", "acme").output.split(separator: "\n")
    #expect(lines.map { $0.prefix(3) } == ["1.0", "1.1", "2.0"])
    #expect(lines.first == "1.0  the first version")
  }

  @Test func ambiguityIsListed() throws {
    let site = try Self.site()
    try site.write(
      "name: Zenith\ndocuments: [{ file: e.txt, shape: table, category: All,"
        + " columns: { Code: code, Meaning: description } }]\n",
      to: "content/vendors/zenith/vendor.yaml")
    try site.write(Self.head + "a.b | Bad.\n", to: "content/vendors/zenith/1/e.txt")
    let run = try site.run("history", "a.b")
    #expect(run.status == 64 && run.output == "")
    #expect(run.errors.contains("  sitegen history acme a.b\n  sitegen history zenith a.b\n"))
  }

  @Test(arguments: [
    (["x_y"], "No version has a code 'x_y'."), (["a.c"], "Did you mean 'a.b'?"),
    (["acmee"], "No version has a code 'acmee'. Did you mean 'acme'?"),
    (["-1"], "No version has a code '-1'."), (["acme", "-1"], "No version has a code '-1'."),
    (["acmee", "a.b"], "There is no vendor 'acmee'. Did you mean 'acme'?"),
    ([], "Name a code or a vendor, or give --record."), (["--record", "a.b"], "takes no code"),
    (["a", "b", "c"], "Name one code"),
    (["acmee/errors/a.b"], "No version has a code 'acmee/errors/a.b'."),
    (["acme/a.b"], "No version has a code 'acme/a.b'."),
    (["acme/errors/"], "No version has a code 'acme/errors/'."),
  ])
  func mistakesAreExplained(_ words: [String], _ expected: String) throws {
    let run = try Self.site().run(["history"] + words)
    #expect(run.status == 64 && run.output == "" && run.errors.contains(expected), "\(run.errors)")
  }

  /// A vendor has another name, which is said to whoever asks for it by the former one.
  @Test func aFormerNameOfAVendorIsExplained() throws {
    let site = try Self.site()
    try site.write("/olden/ moved /acme/\n", to: Self.lock)
    let expected =
      "There is no vendor 'olden' any more: content/urls.lock says that it is 'acme' now."
    for words in [
      ["history", "olden"], ["history", "olden", "a.b"], ["diff", "--vendor", "olden"],
    ] {
      let run = try site.run(words)
      #expect(run.status == 64 && run.errors.contains(expected), "\(run.errors)")
    }
  }

  @Test func recordTellsWhatLeftAndWhatMoved() throws {
    let site = try Self.site()
    #expect(try site.run("history", "--record").errors.contains("Recorded 11 new addresses"))
    try site.write(Self.head + "a.b | Bad.\n", to: "content/vendors/acme/3.0/errors.txt")
    let run = try site.run("history", "--record")
    let expected =
      "Left, and their pages stay:\n  /acme/errors/c_d/ (3.0)\n  /acme/errors/e_f/ (3.0)\n"
    #expect(run.errors.hasSuffix(expected), "\(run.errors)")
    try site.write(Self.head + "a_b | Bad.\n", to: "content/vendors/acme/4.0/errors.txt")
    let again = try site.run("history", "--record")
    #expect(
      again.errors.hasSuffix("Moved:\n  /acme/errors/a.b/ → /acme/errors/a_b/\n"), "\(again.errors)"
    )
    #expect(try site.run("history", "--record").errors.hasSuffix(" addresses.\n"))
  }

  @Test func recordIsWrittenOnceAndOnlyWhenAsked() throws {
    let site = try Self.site()
    #expect(try site.run("build").status == 0)
    #expect(!site.exists(Self.lock))
    #expect(try site.run("history", "--record").status == 0)
    let text = try site.text(Self.lock)
    #expect(
      text.split(separator: "\n").dropFirst() == [
        "/acme/", "/acme/1.0/", "/acme/1.1/", "/acme/changes/", "/acme/changes/1.0..1.1/",
        "/acme/changes/1.0..2.0/", "/acme/changes/1.1..2.0/", "/acme/errors/",
        "/acme/errors/a.b/", "/acme/errors/c_d/ reused-after 1.0", "/acme/errors/e_f/",
      ])
    let before = try site.snapshot("content")
    #expect(try site.run("history", "--record").status == 0)
    #expect(try site.run("build").status == 0)
    #expect(try site.snapshot("content") == before)
  }

  @Test func buildThatWouldLoseAnAddressFails() throws {
    let site = try Self.site()
    #expect(try site.run("history", "--record").status == 0)
    #expect(try site.run("build").status == 0)
    for version in ["1.0", "2.0"] { try site.remove("content/vendors/acme/\(version)") }
    let before = try site.snapshot("public")
    let run = try site.run("build")
    #expect(run.status == 1)
    #expect(run.errors.contains("content/urls.lock:11:1: error: '/acme/errors/c_d/' was published"))
    #expect(try site.snapshot("public") == before)
    #expect(try site.run("check").status == 1)
    let lock = try site.text(Self.lock)
    #expect(try site.run("history", "--record").status == 1)
    #expect(try site.text(Self.lock) == lock)
  }

  @Test(arguments: [
    (" given-up", false), (" moved /acme/errors/a.b/ # see there", true),
  ])
  func authorSaysWhatBecomesOfIt(_ words: String, _ isBuilt: Bool) throws {
    let site = try Self.site()
    #expect(try site.run("history", "--record").status == 0)
    for version in ["1.0", "2.0"] { try site.remove("content/vendors/acme/\(version)") }
    let line = "/acme/errors/c_d/"
    try site.write(line + words + "\n", to: Self.lock)
    let run = try site.run("build")
    #expect(run.status == 0, "\(run.errors)")
    #expect(site.exists("public/acme/errors/c_d/index.html") == isBuilt)
    #expect(try site.run("history", "--record").status == 0)
    #expect(try site.text(Self.lock).contains(line + words + "\n"))
  }

  @Test func reuseIsAnErrorUntilApproved() throws {
    let site = try Self.site()
    try site.remove("content/vendors/acme/2.0")
    #expect(try site.run("history", "--record").status == 0)
    let line = "/acme/errors/c_d/ retired 1.1"
    #expect(try site.text(Self.lock).contains(line + "\n"))
    try site.write(
      Self.versions["2.0"] ?? "", to: "content/vendors/acme/2.0/errors.txt")
    let run = try site.run("check")
    #expect(run.status == 1 && run.errors.contains("[retired-code-in-use]"), "\(run.errors)")
    #expect(run.errors.contains("it meant until version 1.0: Like a.b, but worse."))
    try site.write(
      try site.text(Self.lock).replacing(line, with: "/acme/errors/c_d/"), to: Self.lock)
    let bare = try site.run("check")
    #expect(bare.status == 1 && bare.errors.contains("[published-code-reused]"), "\(bare.errors)")
    let approval = "write 'reused-after 1.0' behind the path"
    #expect(run.errors.contains(approval) && bare.errors.contains(approval))
    try Self.approve("c_d", in: site)
    #expect(try site.run("check").status == 0)
  }

  @Test func anApprovedReuseApprovesNoOther() throws {
    let site = try Self.site()
    try site.remove("content/vendors/acme/2.0")
    let document = "content/vendors/acme/1.0/errors.txt"
    try site.write(try site.text(document) + "g_h | The door is shut.\n", to: document)
    #expect(try site.run("history", "--record").status == 0)
    try site.write(
      (Self.versions["2.0"] ?? "") + "g_h | No parcel today.\n",
      to: "content/vendors/acme/2.0/errors.txt")
    for command in ["build", "check"] {
      let run = try site.run(command)
      #expect(run.status == 1 && run.errors.hasSuffix("\n2 problems.\n"), "\(run.errors)")
    }
    #expect(!site.exists("public"))
    try Self.approve("c_d", in: site)
    let half = try site.run("build")
    #expect(half.status == 1 && !half.errors.contains("c_d"), "\(half.errors)")
    #expect(half.errors.contains("error: the code at '/acme/errors/g_h/' was retired"))
    try Self.approve("g_h", in: site)
    #expect(try site.run("build").status == 0)
    #expect(try site.run("history", "--record").status == 0)
    #expect(try site.text(Self.lock).contains("\n/acme/errors/c_d/ reused-after 1.0\n"))
  }

  /// Writes the approval behind the code's path, in place of what the line says.
  private static func approve(_ code: String, in site: TemporarySite) throws {
    let path = "/acme/errors/\(code)/"
    let lines = try site.text(lock).split(separator: "\n").map { line in
      line.hasPrefix(path) ? path + " reused-after 1.0" : String(line)
    }
    try site.write(lines.joined(separator: "\n") + "\n", to: lock)
  }
}

private struct PublishedHistory: Decodable {
  struct Code: Decodable {
    let vendor: String
    let code: String
    let present: Bool
    let events: [Event]
  }

  struct Event: Decodable {
    let version: String
    let event: String
    let meaning: String?
  }

  let codes: [Code]
}
