import Diagnostics
import Foundation
import SiteRendering
import Testing

@testable import sitegen

/// The same content gives the same bytes wherever and however it is built.
struct RepeatableBuildTests {
  @Test(arguments: [
    ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"], ["LC_ALL": "C"], ["TZ": "Pacific/Kiritimati"],
    ["TZ": "America/Adak"], ["HOME": "/nowhere"],
  ])
  func environmentChangesNothing(_ environment: [String: String]) throws {
    let (one, other) = (try site(), try site(name: "a folder with another name"))
    _ = try one.run("build")
    _ = try other.run(["build"], environment: environment)
    #expect(try bytes(of: one) == bytes(of: other))
  }

  @Test(arguments: [1, 2, 8])
  func jobsChangeNothing(_ jobs: Int) throws {
    let site = try site()
    _ = try site.run("build")
    let expected = try bytes(of: site)
    try site.remove("public")
    _ = try site.run("build", "--jobs", "\(jobs)")
    #expect(try bytes(of: site) == expected)
  }

  @Test func orderInWhichFilesWereCreatedChangesNothing() throws {
    let (one, other) = (try TemporarySite(), try TemporarySite())
    for (path, text) in Self.files { try one.write(text, to: path) }
    for (path, text) in Self.files.reversed() { try other.write(text, to: path) }
    _ = try one.run("build")
    _ = try other.run("build")
    #expect(try bytes(of: one) == bytes(of: other))
  }

  /// More pages than tasks take at once, made in other folders, of files that were created the other
  /// way round, in other languages, time zones and years, by other numbers of tasks.
  @Test func nothingAroundABuildChangesAnything() throws {
    let one = try manyCodes(name: "one", reversed: false)
    _ = try one.run("build", "--jobs", "3")
    let expected = try bytes(of: one)
    #expect(expected.count > 200)
    let surroundings = [
      (1, "tr_TR.UTF-8", "Asia/Kathmandu", "0"), (2, "C", "America/Adak", "1700000000"),
      (8, "ar_EG.UTF-8", "Pacific/Kiritimati", "4102444800"),
    ]
    for (jobs, language, zone, epoch) in surroundings {
      let other = try manyCodes(name: "the folder \(jobs)", reversed: true)
      let run = try other.run(
        ["build", "--jobs", "\(jobs)"],
        environment: [
          "LC_ALL": language, "LANG": language, "TZ": zone, "SOURCE_DATE_EPOCH": epoch,
        ])
      #expect(run.status == 0, "\(run.errors)")
      #expect(try bytes(of: other) == expected, "\(language)")
    }
  }

  private func manyCodes(name: String, reversed: Bool) throws -> TemporarySite {
    let site = try TemporarySite(name: name)
    let files = ["i", "\u{131}", "Z", "\u{E4}"].enumerated().flatMap { number, letter in
      [
        ("content/vendors/v\(number)/vendor.yaml", Self.vendor("Vendor \(letter)")),
        (
          "content/vendors/v\(number)/1.0/errors.txt",
          "Code | Meaning\n"
            + (0..<20).map { "\(letter)I_\($0) | Text \($0) of I, \(letter).\n" }.joined()
        ),
      ]
    }
    for (path, text) in reversed ? files.reversed() : files { try site.write(text, to: path) }
    return site
  }

  @Test func verifiedBuildIsPublished() throws {
    let site = try site()
    let run = try site.run("build", "--verify")
    #expect(run.status == 0 && run.output == "", "\(run.errors)")
    #expect(site.exists("public/acme/index.html"))
  }

  @Test func filesThatDifferAreNamed() {
    func list(_ hashes: [String: UInt64]) -> OutputManifest {
      var files = FileList()
      for (path, hash) in hashes { files.append(path: path, hash: hash, origin: "a test") }
      return OutputManifest(files)
    }
    let one = list(["a": 1, "b": 2, "c": 3])
    #expect(RepeatedBuild.differences(one, one).isEmpty)
    let found = RepeatedBuild.differences(one, list(["a": 1, "b": 4, "d": 5]))
    #expect(found.map(\.path) == ["b", "c", "d"])
    #expect(found.allSatisfy { $0.id == "not-repeatable" })
  }

  @Test func everyInputIsNoticed() throws {
    let site = try TemporarySite()
    _ = try site.run("build")
    for path in [
      TemporarySite.document, "content/site.yaml", TemporarySite.vendor,
      "templates/vendor.mustache", "templates/assets/site.css",
    ] {
      let before = try bytes(of: site)
      let text = try site.text(path)
      try site.write(
        path.hasSuffix(".yaml")
          ? text.replacingOccurrences(of: "Acme", with: "Ecma")
            .replacingOccurrences(of: "Made-up", with: "Invented")
          : text.replacingOccurrences(of: "wrong", with: "right")
            + (path.hasSuffix(".txt") ? "" : "/* */\n"), to: path)
      let run = try site.run("build")
      #expect(run.status == 0 && !run.errors.contains(" 0 written"), "\(path): \(run.errors)")
      #expect(try bytes(of: site) != before, "\(path)")
    }
  }

  private static let files = [
    ("content/vendors/bolt/vendor.yaml", vendor("Bolt")),
    ("content/vendors/bolt/1.0/errors.txt", "Code | Meaning\nZ1 | Something is wrong.\n"),
    ("content/vendors/cord/vendor.yaml", vendor("Cord")),
    ("content/vendors/cord/1.0/errors.txt", "Code | Meaning\nI1 | Something is wrong.\n"),
    ("content/vendors/cord/2.0/errors.txt", "Code | Meaning\nI1 | Something is missing.\n"),
    ("content/pages/about.md", "---\ntitle: About\n---\nText.\n"),
  ]

  private static func vendor(_ name: String) -> String {
    "name: \(name)\ndocuments:\n  - file: errors.txt\n    shape: table\n    category: Errors\n"
      + "    columns: { Code: code, Meaning: description }\n"
  }

  private func site(name: String = "site") throws -> TemporarySite {
    try TemporarySite(Dictionary(uniqueKeysWithValues: Self.files), name: name)
  }

  private func bytes(of site: TemporarySite) throws -> [String: Data] {
    try site.snapshot("public").mapValues(\.bytes)
  }
}
