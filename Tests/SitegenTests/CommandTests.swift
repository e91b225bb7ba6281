import Foundation
import Testing

/// The executable from the outside: what it prints, writes and returns.
struct CommandTests {
  @Test func buildsASite() throws {
    let site = try TemporarySite()
    let run = try site.run("build")
    #expect(run.status == 0 && run.output == "")
    #expect(run.errors.hasPrefix("Built "))
    #expect(run.errors.hasSuffix(" written, 0 unchanged, 0 removed.\n"))
    #expect(try site.text("public/acme/errors/a.b/index.html").contains("Something is wrong."))
    #expect(try site.text("public/index.html").contains("href=\"./acme/errors/a.b/\""))
    #expect(site.exists("public/acme/catalog.json") && site.exists("public/assets/site.css"))
    #expect(try site.topLevel == [".public.sitegen", "content", "public", "templates"])
    #expect(try site.text(".public.sitegen/.gitignore") == "*\n")
  }

  @Test func secondBuildWritesNothing() throws {
    let site = try TemporarySite()
    _ = try site.run("build", "--quiet")
    let first = try site.snapshot("public")
    let folders = try site.folderSnapshot("public")
    let run = try site.run("build")
    let count = first.count - 1  // without the list of the files
    let counts = "0 written, \(count) unchanged, 0 removed"
    #expect(run.errors == "Built \(count) files in public: \(counts).\n")
    #expect(try site.snapshot("public") == first)
    #expect(folders["."] != nil && folders["acme/errors"] != nil)
    #expect(try site.folderSnapshot("public") == folders)
  }

  /// Whatever became of the previous site, a build leaves the one it would make anew.
  @Test(arguments: ["removed", "edited", "shorter", "a link", "an older list", "nothing"])
  func buildMendsTheSite(_ damage: String) throws {
    let site = try TemporarySite()
    _ = try site.run("build")
    let whole = try site.snapshot("public").mapValues(\.bytes)
    let page = "public/acme/errors/a.b/index.html"
    switch damage {
    case "removed": try site.remove(page)
    case "edited": try site.write(String(try site.text(page).reversed()), to: page)
    case "shorter": try site.write("<p>", to: page)
    case "a link":
      try site.write(try site.text(page), to: "copy.html")
      try site.remove(page)
      try FileManager.default.createSymbolicLink(
        at: site.url(page), withDestinationURL: site.url("copy.html"))
    case "an older list":
      try site.write(try site.text("public/.sitegen-files") + "gone\n", to: "public/.sitegen-files")
    default:
      try site.remove("public")
    }
    let run = try site.run("build")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try site.snapshot("public").mapValues(\.bytes) == whole)
  }

  @Test func onlyWhatChangedIsWritten() throws {
    let site = try TemporarySite()
    _ = try site.run("build")
    let first = try site.snapshot("public")
    try site.write("Code | Meaning\na.b | Something is wrong.\n", to: TemporarySite.document)
    let run = try site.run("build")
    let second = try site.snapshot("public")
    let gone = first.keys.filter { second[$0] == nil }
    #expect(run.status == 0 && run.errors.contains(" \(gone.count) removed."))
    #expect(gone.count { $0.hasPrefix("acme/errors/c_d/") } == 3)
    #expect(gone.count { !$0.hasPrefix("search/shelves/") } == 3)
    #expect(!site.exists("public/acme/errors/c_d"))
    let asset = "assets/shortcut.js"
    #expect(second[asset] == first[asset])
  }

  @Test func foldersMayStandElsewhereAndHaveSpaces() throws {
    let site = try TemporarySite(name: "my site")
    let parent = site.root
    let run = try site.run(
      ["build", "--source", "my site", "--output", "my output/"], in: parent)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains(" files in my output: "))
    let page = parent.appendingPathComponent("my output/acme/index.html").path
    #expect(FileManager.default.fileExists(atPath: page))
    #expect(!site.exists("public"))
  }

  @Test func baseURLStandsOnEveryPage() throws {
    let site = try TemporarySite()
    let run = try site.run("build", "--base-url", "https://e.example/api")
    #expect(run.status == 0 && run.errors.hasPrefix("Built "))
    let page = try site.text("public/acme/index.html")
    #expect(page.contains("<link rel=\"canonical\" href=\"https://e.example/api/acme/\">"))
    #expect(try site.text("public/404.html").contains("href=\"/api/codes/\""))
  }

  @Test func foreignFilesStopTheBuild() throws {
    let site = try TemporarySite(["public/mine.txt": "mine", "public/a/b.txt": "mine too"])
    let before = try site.snapshot("public")
    let run = try site.run("build")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("public: error: "))
    #expect(run.errors.contains("[foreign-files]"))
    #expect(run.errors.contains("public/mine.txt") && run.errors.contains("public/a/b.txt"))
    #expect(try site.snapshot("public") == before)
    #expect(try site.topLevel == ["content", "public", "templates"])
  }

  @Test func ownFilesThatAreNoLongerListedAreForeign() throws {
    let site = try TemporarySite()
    _ = try site.run("build")
    try site.write("", to: "public/.sitegen-files")
    #expect(try site.run("build").status == 1)
    #expect(site.exists("public/index.html"))
  }

  @Test(arguments: [".gitignore", ".well-known/a/b.txt", "acme/.htaccess", "acme/errors/.x/y"])
  func dotFilesSurvive(_ path: String) throws {
    let site = try TemporarySite()
    _ = try site.run("build")
    try site.write("mine", to: "public/\(path)")
    let run = try site.run("build")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try site.text("public/\(path)") == "mine")
  }

  @Test func outputThatIsAFileStopsTheBuild() throws {
    let site = try TemporarySite(["public": "a file"])
    let run = try site.run("build")
    #expect(run.status == 1 && run.errors.contains("[not-an-output-folder]"))
    #expect(try site.text("public") == "a file")
  }

  @Test func missingFolderIsExplained() throws {
    let site = try TemporarySite()
    try site.remove("content")
    for command in ["build", "check"] {
      let run = try site.run(command)
      #expect(run.status == 1 && run.output == "")
      #expect(run.errors.contains("There is no folder 'content' here."))
      #expect(run.errors.contains("--source"))
      #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
      let other = try site.run(command, "--source", "nowhere")
      #expect(other.errors.contains("There is no folder 'nowhere/content' here."))
    }
    #expect(!site.exists("public"))
  }

  /// The next build would read what this one wrote, or this one would replace what it reads.
  @Test(arguments: [
    ("content/out", "is in 'content'"), ("templates/a/", "is in 'templates'"),
    ("link/out", "is in 'content'"), ("./content/../content/vendors", "is in 'content'"),
    ("content", "is in 'content'"), ("../site", "holds 'content'"),
  ])
  func outputInWhatIsReadIsRefused(_ output: String, _ words: String) throws {
    let site = try TemporarySite()
    try FileManager.default.createSymbolicLink(
      at: site.url("link"), withDestinationURL: site.url("content"))
    let before = try site.snapshot(".")
    let run = try site.run("build", "--output", output)
    #expect(run.status == 64 && run.errors.contains(words), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(try site.snapshot(".") == before)
    #expect(try site.topLevel == ["content", "link", "templates"])
  }

  @Test(arguments: [".", "", "a/..", "./", "/"])
  func outputWithoutANameIsWrongUsage(_ output: String) throws {
    let site = try TemporarySite()
    for command in ["build", "rollback"] {
      let run = try site.run(command, "--output", output)
      #expect(run.status == 64 && run.errors.contains("does not name a folder"), "\(run.errors)")
    }
    #expect(try site.topLevel == ["content", "templates"])
  }

  @Test(arguments: [
    "https://", "https:///errors/", "http://a b/", "https://x/?a", "https://x/#f", "ftp://x/",
    "https://:80/",
  ])
  func baseURLThatCannotBeRightIsWrongUsage(_ address: String) throws {
    let site = try TemporarySite()
    for command in ["build", "check", "diff"] {
      let run = try site.run(command, "--base-url", address)
      #expect(run.status == 64 && run.errors.contains("is no address for --base-url"))
    }
    try site.write("title: Errors\nbaseURL: '\(address)'\n", to: "content/site.yaml")
    #expect(try site.run("check").errors.contains("[not-a-web-address]"))
  }

  @Test func whatTheDiskRefusesIsItsFault() throws {
    let site = try TemporarySite(["none": "A file where a folder should be.\n"])
    let run = try site.run("build", "--output", "none/public")
    #expect(run.status == 74)
    #expect(run.errors.hasPrefix("error: cannot create 'none/"))
  }

  @Test func checkWritesNothing() throws {
    let site = try TemporarySite()
    let run = try site.run("check")
    #expect(run.status == 0 && run.output == "" && run.errors == "Nothing is wrong.\n")
    #expect(try site.topLevel == ["content", "templates"])
    #expect(try site.run("check", "--quiet").errors == "")
  }

  @Test func warningsAreErrorsWhenStrict() throws {
    let site = try TemporarySite(["content/notes.txt": "nobody reads this"])
    let run = try site.run("check")
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("content/notes.txt: warning: "))
    #expect(run.errors.hasSuffix("\n1 warning, and nothing that stops a build.\n"))
    #expect(try site.run("check", "--strict").status == 1)
    #expect(try site.run("build", "--strict").status == 1)
    #expect(!site.exists("public"))
  }

  @Test(arguments: [
    ["bild"], ["build", "extra"], ["build", "--jobs", "0"], ["build", "--jobs", "x"],
    ["check", "--base-url", "ftp://example.com"], ["check", "--diagnostics", "xml"],
    ["check", "--source", ""], ["init", ""], ["diff", "--base", ""], ["diff", "--revision", ""],
    ["find", "--site", "", "x"],
    ["read", "x", "--release", "notes"], ["read", "x", "--release", "changes"],
    ["read", "x", "--release", "vendor.yaml"],
  ])
  func wrongUsageIs64(_ arguments: [String]) throws {
    let site = try TemporarySite()
    let run = try site.run(arguments)
    #expect(run.status == 64 && run.output == "", "\(run.errors)")
    #expect(run.errors.hasPrefix("Error: "))
    let command = arguments[0] == "bild" ? "" : " " + arguments[0]
    #expect(run.errors.contains("\nUsage: sitegen\(command) "), "\(run.errors)")
    #expect(try site.topLevel == ["content", "templates"])
  }

  /// How the command is called was right, so nothing is said about that.
  @Test(arguments: [
    ["diff", "--vendor", "acmee"], ["diff"], ["diff", "--format", "html"],
    ["diff", "--vendor", "acme", "--base", "0.9"], ["history", "nothing"],
    ["history", "nobody", "a.b"], ["find", "--site", "nope", "a.b"],
    ["find", "--vendor", "nobody", "a.b"],
  ])
  func wrongArgumentsAre64WithoutTheUsage(_ arguments: [String]) throws {
    let run = try TemporarySite().run(arguments)
    #expect(run.status == 64 && run.output == "", "\(run.errors)")
    #expect(run.errors.hasPrefix("error: ") && !run.errors.contains("sage:"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
  }

  /// A line that is too long for a terminal is broken where it should not be.
  @Test(arguments: [
    "", "build", "check", "diff", "find", "history", "init", "read", "rollback", "serve",
  ])
  func helpFitsATerminal(_ command: String) throws {
    let folder = try EmptyFolder()
    let texts = try ["80", "400"].map { width in
      try SitegenRun(
        [command, "--help"].filter { !$0.isEmpty }, in: folder.folder,
        environment: ["COLUMNS": width]
      ).output
    }
    let (narrow, wide) = (texts[0], texts[1])
    for line in narrow.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    // What is not about options stands there as it was written.
    func paragraphs(_ text: String) -> [Substring] {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return Array(lines.drop { !$0.isEmpty }.prefix { !$0.hasPrefix("USAGE:") })
    }
    #expect(paragraphs(narrow) == paragraphs(wide) && !paragraphs(wide).isEmpty)
  }

  @Test func helpAndVersionAreWhatWasAskedFor() throws {
    let site = try TemporarySite()
    for arguments in [["--help"], ["build", "--help"], ["diff", "--help"], ["--version"]] {
      let run = try site.run(arguments)
      #expect(run.status == 0 && run.errors == "" && !run.output.isEmpty)
    }
  }
}

extension TemporarySite {
  /// The names in the site's folder.
  fileprivate var topLevel: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }
}
