import Foundation
import SiteRendering
import Testing

@testable import sitegen

/// What somebody else put where sitegen reads or writes: nothing of it leads a build elsewhere.
struct PlantedFilesTests {
  @Test(arguments: [
    ("content/vendors/acme/1.0/secret.txt", "elsewhere/secret.txt"),
    ("content/vendors/bolt", "elsewhere"), ("content/pages/secret.md", "elsewhere/secret.txt"),
    ("content/vendors/acme/notes", "elsewhere"),
    ("templates/assets/secret.txt", "elsewhere/secret.txt"),
    ("templates/parts/secret.mustache", "elsewhere/secret.txt"),
  ])
  func linksInTheSourceAreNotFollowed(_ path: String, _ target: String) throws {
    let site = try site()
    _ = try site.run("build")
    let before = try site.snapshot("public")
    try link(site, path, to: target)
    let run = try site.run("build")
    #expect(run.status == 1 || run.status == 74, "\(run.errors)")
    #expect(!run.errors.contains("hidden") && run.errors.contains("it is a symbolic link"))
    #expect(try site.snapshot("public") == before)
    try site.remove(path)
    #expect(try site.run("build").status == 0)
  }

  @Test(arguments: ["public/acme/index.html", "public/assets/site.css", "public/.sitegen-files"])
  func linkInThePlaceOfAFileIsReplaced(_ path: String) throws {
    let site = try site()
    _ = try site.run("build")
    let whole = try site.snapshot("public").mapValues(\.bytes)
    try link(site, path, to: "elsewhere/secret.txt")
    let run = try site.run("build")
    #expect(try site.text("elsewhere/secret.txt") == "hidden")
    if run.status != 0 {
      // Without its list, sitegen does not know the files for its own.
      #expect(run.errors.contains("[foreign-files]"), "\(run.errors)")
    } else {
      #expect(try site.snapshot("public").mapValues(\.bytes) == whole)
    }
  }

  @Test func outputThatIsALinkIsRefused() throws {
    let site = try site()
    try link(site, "public", to: "elsewhere")
    let run = try site.run("build")
    #expect(
      run.status == 1 && run.errors.contains("the output is a symbolic link"), "\(run.errors)")
    #expect(try site.snapshot("elsewhere").keys.sorted() == ["secret.txt"])
  }

  @Test(arguments: [
    "lock", "state", "memory", "catalogs", "journal", "next", "previous", "older", "staged",
    ".gitignore",
  ])
  func linksInTheWorkFolderLeadNowhere(_ name: String) throws {
    let site = try site()
    _ = try site.run("build")
    let whole = try site.snapshot("public").mapValues(\.bytes)
    let isFolder = ["catalogs", "next", "previous", "older", "staged"].contains(name)
    try link(site, ".public.sitegen/\(name)", to: isFolder ? "elsewhere" : "elsewhere/secret.txt")
    try site.write("title: Another title\n", to: "content/site.yaml")
    let run = try site.run("build")
    #expect(try site.text("elsewhere/secret.txt") == "hidden")
    #expect(try site.snapshot("elsewhere").keys.sorted() == ["secret.txt"])
    let left = try site.snapshot("public").mapValues(\.bytes)
    #expect((left == whole) == (run.status != 0), "\(run.errors)")
    if name == "lock" { try site.remove(".public.sitegen/lock") }
    #expect(try site.run("build").status == 0)
  }

  @Test func pathsOfTheListThatLeadElsewhereAreNotBelieved() throws {
    let paths = [
      "../elsewhere/secret.txt", "/etc/passwd", "a/../../b", "a//b", "./a", "a/.", "..", "", "a/..",
    ]
    let bytes = Array((paths + ["x", "a/b..c"]).joined(separator: "\n").utf8)
    #expect(OutputManifest(FileList(bytes: bytes)).paths == ["a/b..c", "x"])
  }

  @Test(arguments: [
    "content/vendors/acme/1.0/pipe.txt", "templates/pipe.mustache", "templates/assets/pipe.css",
  ])
  func whatIsNoFileIsReported(_ path: String) throws {
    let site = try site()
    _ = try site.run("build")
    let before = try site.snapshot("public")
    mkfifo(site.url(path).path, 0o644)
    let run = try site.run("build")
    #expect(run.status == 1 && run.errors.contains("[unreadable-file]"), "\(run.errors)")
    #expect(try site.snapshot("public") == before)
  }

  private func site() throws -> TemporarySite {
    try TemporarySite(["elsewhere/secret.txt": "hidden"])
  }

  private func link(_ site: TemporarySite, _ path: String, to target: String) throws {
    if (try? FileManager.default.attributesOfItem(atPath: site.url(path).path)) != nil {
      try site.remove(path)
    }
    try FileManager.default.createSymbolicLink(
      at: site.url(path), withDestinationURL: site.url(target))
  }
}
