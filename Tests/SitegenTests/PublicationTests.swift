import Foundation
import Testing

@testable import sitegen

/// What becomes of the output folder, whatever happens meanwhile.
struct PublicationTests {
  private static let other = "Code | Meaning\na.b | Something else is wrong.\nx.y | New.\n"

  @Test func everyFileIsListedWithItsChecksumAndOrigin() throws {
    let site = try TemporarySite()
    _ = try site.run("build")
    let lines = try site.text("public/.sitegen-files").split(separator: "\n")
    let paths = lines.map { String($0.prefix { $0 != "\t" }) }
    #expect(paths == paths.sorted() && paths.contains("acme/errors/a.b/index.html"))
    #expect(Set(paths + [".sitegen-files"]) == Set(try site.snapshot("public").keys))
    // The checksum of the file as the xxhsum program prints it.
    #expect(lines.allSatisfy { $0.split(separator: "\t")[1].count == 16 })
    #expect(lines.contains { $0.hasSuffix("\tthe code 'a.b' of 'acme'") })
  }

  @Test func previousSiteIsPublishedAgain() throws {
    let site = try TemporarySite()
    _ = try site.run("build")
    let first = try site.snapshot("public")
    try site.write(Self.other, to: TemporarySite.document)
    _ = try site.run("build")
    let second = try site.snapshot("public")
    #expect(first.mapValues(\.bytes) != second.mapValues(\.bytes))
    try site.write("mine", to: "public/.well-known/a")
    for expected in [first, second] {
      let run = try site.run("rollback")
      #expect(run.status == 0, "\(run.errors)")
      #expect(try site.text("public/.well-known/a") == "mine")
      #expect(try site.snapshot("public").filter { $0.key != ".well-known/a" } == expected)
    }
  }

  /// As `mkdir -p` makes them; but nothing is made in what the build reads.
  @Test func foldersAroundTheOutputAreMade() throws {
    let site = try TemporarySite()
    #expect(try site.run("build", "--output", "dist/errors/public").status == 0)
    #expect(site.exists("dist/errors/public/index.html"))
    #expect(try site.run("build", "--output", "content/made/up/public").status == 64)
    #expect(!site.exists("content/made"))
  }

  @Test func besideTheRootThereIsNoFolderToMake() throws {
    #expect(throws: Never.self) { try FolderTree.createParent(of: "/public") }
  }

  /// Others may have to write there, too.
  @Test func rightsOfTheFolderStay() throws {
    let site = try TemporarySite()
    _ = try site.run("build")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o2770], ofItemAtPath: site.url("public").path)
    for arguments in [["build"], ["build"], ["rollback"], ["build"]] {
      if arguments == ["build"] {
        try site.write("title: \(UUID())\n", to: "content/site.yaml")
      }
      #expect(try site.run(arguments).status == 0)
      let rights = try FileManager.default.attributesOfItem(atPath: site.url("public").path)
      #expect(rights[.posixPermissions] as? Int == 0o2770)
    }
    let before = try site.folderSnapshot("public")
    #expect(try site.run("build").errors.contains(" 0 written, "))
    #expect(try site.folderSnapshot("public") == before)
  }

  @Test func rollbackNeedsAPreviousSiteAndTouchesNothingOfOthers() throws {
    let site = try TemporarySite()
    #expect(try site.run("rollback").status == 1)
    _ = try site.run("build")
    let run = try site.run("rollback")
    #expect(
      run.status == 1
        && run.errors.hasPrefix("error: There is no site before the one in 'public': "))
    try site.write(Self.other, to: TemporarySite.document)
    _ = try site.run("build")
    try site.write("mine", to: "public/mine.txt")
    let before = try site.snapshot("public")
    #expect(try site.run("rollback").errors.contains("[foreign-files]"))
    #expect(try site.snapshot("public") == before)
  }

  @Test func buildAfterARollbackPublishesWhatTheContentSays() throws {
    let site = try TemporarySite()
    _ = try site.run("build")
    try site.write(Self.other, to: TemporarySite.document)
    _ = try site.run("build")
    let second = try site.snapshot("public").mapValues(\.bytes)
    _ = try site.run("rollback")
    #expect(try site.run("build").status == 0)
    #expect(try site.snapshot("public").mapValues(\.bytes) == second)
  }

  @Test func unchangedFilesKeepTheirPlaceOnTheDisk() throws {
    let site = try TemporarySite()
    _ = try site.run("build")
    let first = try site.snapshot("public")
    try site.write(Self.other, to: TemporarySite.document)
    _ = try site.run("build")
    let second = try site.snapshot("public")
    for (path, file) in second where first[path]?.bytes == file.bytes {
      #expect(first[path] == file, "\(path)")
    }
    #expect(second["assets/site.css"] != nil)
  }

  @Test func secondBuildWaitsAndSaysForWhom() throws {
    let site = try TemporarySite()
    _ = try site.run("build")
    let holder = try site.start(
      "/bin/sh", ["-c", "exec 9>>.public.sitegen/lock && flock 9 && echo 4711 >&9 && sleep 1"])
    Thread.sleep(forTimeInterval: 0.3)
    let run = try site.run("build")
    holder.waitUntilExit()
    guard holder.terminationStatus == 0 else { return }  // There is no flock program here.
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("Waiting for the build of process "), "\(run.errors)")
  }

  @Test func manyBuildsAtOnceLeaveOneOfTheSites() throws {
    let site = try TemporarySite()
    let builds = try (0..<4).map { _ in try site.start(SitegenRun.path, ["build", "--quiet"]) }
    builds.forEach { $0.waitUntilExit() }
    #expect(builds.allSatisfy { $0.terminationStatus == 0 })
    #expect(try site.run("build").errors.contains(" 0 written, "))
    #expect(!site.exists(".public.sitegen/next"))
  }

  @Test func workFolderThatIsALinkIsRefused() throws {
    let site = try TemporarySite(["elsewhere/next/mine.txt": "mine"])
    try FileManager.default.createSymbolicLink(
      at: site.url(".public.sitegen"), withDestinationURL: site.url("elsewhere"))
    #expect(try site.run("build").status == 74)
    #expect(site.exists("elsewhere/next/mine.txt") && !site.exists("public"))
  }

  @Test func linksPlantedInTheOutputAreNotFollowed() throws {
    let site = try TemporarySite(["elsewhere/mine.txt": "mine"])
    _ = try site.run("build")
    try site.remove("public/acme/errors")
    try FileManager.default.createSymbolicLink(
      at: site.url("public/acme/errors"), withDestinationURL: site.url("elsewhere"))
    try site.write(Self.other, to: TemporarySite.document)
    let run = try site.run("build")
    #expect(run.status == 1 && run.errors.contains("public/acme/errors"), "\(run.errors)")
    #expect(try site.snapshot("elsewhere").keys.sorted() == ["mine.txt"])
  }

  @Test func brokenOutputIsNotPublished() throws {
    let site = try TemporarySite()
    _ = try site.run("build")
    let before = try site.snapshot("public")
    let template = "templates/vendor.mustache"
    try site.write(
      try site.text(template).replacingOccurrences(
        of: "{{$main}}", with: "{{$main}}<a href=\"nowhere/\">x</a>"), to: template)
    for command in ["build", "check"] {
      let run = try site.run(command)
      #expect(run.status == 1 && run.errors.contains("[output-dangling-link]"), "\(run.errors)")
    }
    #expect(try site.snapshot("public") == before)
    let run = try site.run("build", "--no-audit")
    #expect(run.status == 0 && run.errors.contains("The output was not checked: links, "))
    #expect(try site.text("public/acme/index.html").contains("nowhere/"))
    // What was not checked is not taken for sound because nothing changed since.
    let next = try site.run("build")
    #expect(next.status == 1 && next.errors.contains("[output-dangling-link]"), "\(next.errors)")
  }

  @Test func timingsNameStagesAndSlowestFiles() throws {
    let site = try TemporarySite()
    let run = try site.run("build", "--timings")
    #expect(run.status == 0)
    for word in [
      "Stages:", "publishing", "checking them", "Slowest files:", "index.html", "entry.mustache",
    ] {
      #expect(run.errors.contains(word), "\(word)")
    }
    // Nothing changed, so no document is read.
    let again = try site.run("build", "--timings")
    #expect(again.errors.contains("reading files") && !again.errors.contains("reading documents"))
  }
}

extension TemporarySite {
  /// Starts a program in the folder.
  func start(_ program: String, _ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }
}
