import Foundation
import Testing

/// `sitegen diff` on the revisions of a real repository.
struct GitDiffTests {
  private static let head = "Code | Meaning\n"
  private static let document = "content/vendors/acme/1.0/errors.txt"

  /// On `main` the code `e_f` came after the branch `topic` had left, which drops `c_d`.
  private func branched(siteIn subfolder: String = "") throws -> TemporaryRepository {
    let repository = try TemporaryRepository(siteIn: subfolder)
    try repository.git("tag", "v1")
    try repository.git("checkout", "--quiet", "-b", "topic")
    try repository.site.write(Self.head + "a.b | Something is wrong.\n", to: Self.document)
    try repository.commit("Drop c_d")
    try repository.git("checkout", "--quiet", "main")
    try repository.site.write(
      Self.head + "a.b | Something is wrong.\nc_d | Like a.b, but worse.\ne_f | Open.\n",
      to: Self.document)
    try repository.commit("Add e_f")
    try repository.git("checkout", "--quiet", "topic")
    return repository
  }

  private func rules(_ run: SitegenRun) -> [String] {
    run.output.split(separator: "\n").filter { $0.hasSuffix("]") && $0.hasPrefix("  errors/") }
      .map { String($0.dropFirst("  errors/".count)) }
  }

  private static let removed = "c_d: 'c_d' was removed [code-removed]"
  private static let added = "e_f: 'e_f' was added [code-added]"
  private static let left = "e_f: 'e_f' was removed [code-removed]"

  @Test(arguments: [
    ([], [removed]),
    (["--base", "main"], [removed, left]),
    (["--base", "main", "--merge-base"], [removed]),
    (["--base", "v1", "--revision", "main"], [added]),
    (["--base", "main~1", "--revision", "HEAD"], [removed]),
    (["--revision", "topic"], [removed]),
    (["--base", "main", "--revision", "main"], []),
    (["--base", "topic", "--revision", "main", "--merge-base"], [added]),
    (["--vendor", "acme", "--base", "refs/heads/main"], [removed, left]),
  ])
  func revisionsAreCompared(_ arguments: [String], _ expected: [String]) throws {
    let run = try branched().site.run(["diff"] + arguments)
    #expect(run.status == 0 && rules(run) == expected, "\(run.output)\(run.errors)")
  }

  @Test func aSubmoduleIsSaidToBeOne() throws {
    let repository = try branched()
    let commit = try repository.git("rev-parse", "HEAD").split(separator: "\n")[0]
    try repository.git("rm", "-r", "--quiet", "--cached", "content")
    try repository.git("update-index", "--add", "--cacheinfo", "160000,\(commit),content")
    try repository.git("commit", "--quiet", "--message", "Elsewhere")
    let run = try repository.site.run("diff", "--base", "HEAD")
    #expect(run.status == 64 && run.errors.contains("is a submodule in 'HEAD'"), "\(run.errors)")
  }

  /// As a hook has it.
  @Test(arguments: [".git", "absolute"])
  func theRepositoryIsThatOfTheSite(_ folder: String) throws {
    let repository = try branched(siteIn: "docs/codes")
    let path = folder == "absolute" ? repository.root.appendingPathComponent(".git").path : folder
    let run = try repository.site.run(
      ["diff", "--source", "docs/codes"], in: repository.root, environment: ["GIT_DIR": path])
    #expect(rules(run) == [Self.removed], "\(run.output)\(run.errors)")
  }

  @Test func aSiteInASubfolderIsFound() throws {
    let repository = try branched(siteIn: "docs/codes")
    let inside = try repository.site.run("diff", "--base", "v1")
    #expect(rules(inside) == [Self.removed], "\(inside.errors)")
    let outside = try repository.site.run(
      ["diff", "--base", "v1", "--source", "docs/codes", "--format", "github"], in: repository.root)
    #expect(
      outside.output.hasPrefix("::error file=docs/codes/\(Self.document),line=2,"),
      "\(outside.output)\(outside.errors)")
  }

  /// A version that is not kept beside the new one has no lines that could be annotated.
  @Test(arguments: [true, false])
  func whatLeftIsShownInTheDocumentThatIsThere(_ isKept: Bool) throws {
    let repository = try branched()
    let newer = "content/vendors/acme/1.5/errors.txt"
    try repository.site.write(Self.head + "x | New.\na.b | Something is wrong.\n", to: newer)
    if !isKept { try repository.site.remove("content/vendors/acme/1.0") }
    let run = try repository.site.run("diff", "--base", "v1", "--format", "github")
    let place = isKept ? "\(Self.document),line=3,endLine=3," : "\(newer),line=3,endLine=3,"
    #expect(run.output.hasPrefix("::error file=\(place)title="), "\(run.output)\(run.errors)")
  }

  @Test func theWorkingTreeIsRevisionAndNotTouched() throws {
    let repository = try branched()
    try repository.site.write(Self.head + "x | New.\n", to: Self.document)
    let before = try repository.site.snapshot(".")
    let run = try repository.site.run("diff", "--base", "HEAD")
    #expect(run.output.contains("'x' was added"), "\(run.output)\(run.errors)")
    let after = try repository.site.snapshot(".")
    #expect(before == after)
  }

  /// A vendor whose folder has another name now, as `urls.lock` says, is compared with what it was.
  @Test(arguments: [[], ["--base", "v1"], ["--base", "v1", "--revision", "HEAD"]])
  func vendorWithAnotherNameIsTheSame(_ arguments: [String]) throws {
    let repository = try branched()
    try repository.git("mv", "content/vendors/acme", "content/vendors/bolt")
    try repository.site.write(
      "/acme/ moved /olden/\n/olden/ moved /bolt/\n", to: "content/urls.lock")
    try repository.site.remove("content/pages")
    try repository.commit("Acme is Bolt")
    let run = try repository.site.run(["diff"] + arguments)
    #expect(rules(run) == [Self.removed], "\(run.output)\(run.errors)")
    #expect(run.output.contains(":content/vendors/acme/1.0/errors.txt:3\n"), "\(run.output)")
    try repository.site.write("/acme/ given-up\n", to: "content/urls.lock")
    try repository.commit("They are two")
    let other = try repository.site.run(["diff"] + arguments)
    #expect(rules(other).isEmpty, "\(other.output)\(other.errors)")
    for change in ["removed", "added"] {
      let path = change == "removed" ? "/acme/" : "/bolt/"
      #expect(other.output.contains("  the vendor 'Acme', '\(path)', was \(change) with its "))
      #expect(other.output.contains(" [vendor-\(change)]\n"))
    }
  }

  @Test(arguments: [
    ("--upload-pack=touch pwned", "cannot be the name of a git revision"),
    ("-x", "cannot be the name of a git revision"),
    ("main..topic", "cannot be the name of a git revision"),
    ("main:content", "cannot be the name of a git revision"),
    ("^main", "cannot be the name of a git revision"),
    ("a\nb", "cannot be the name of a git revision"),
    ("no-such-branch", "There is no version, folder, catalog.json or git revision"),
    ("0123456789012345678901234567890123456789", "There is no version, folder, catalog.json"),
    (" ", "cannot be the name of a git revision"),
  ])
  func namesThatAreNoneAreRefused(_ name: String, _ words: String) throws {
    let repository = try branched()
    let run = try repository.site.run(["diff", "--base=\(name)"])
    #expect(run.status == 64 && run.output == "" && run.errors.contains(words), "\(run.errors)")
    #expect(!repository.site.exists("pwned"))
  }

  @Test func aShallowCloneSaysSo() throws {
    let repository = try branched()
    let clone = repository.site.root.appendingPathComponent("shallow")
    _ = try TemporaryRepository.git(
      [
        "clone", "--quiet", "--depth", "1", "--branch", "topic", "file://\(repository.root.path)",
        clone.path,
      ], in: repository.root)
    for arguments in [["--base", "v1"], ["--base", "HEAD~1"]] {
      let run = try repository.site.run(["diff"] + arguments, in: clone)
      #expect(run.status == 64 && run.output == "", "\(run.output)")
      #expect(run.errors.contains("This clone is shallow") && run.errors.contains("fetch-depth: 0"))
    }
    _ = try TemporaryRepository.git(
      ["fetch", "--quiet", "--depth", "1", "origin", "main:refs/remotes/origin/main"], in: clone)
    let run = try repository.site.run(["diff", "--base", "origin/main", "--merge-base"], in: clone)
    #expect(run.status == 64 && run.output == "", "\(run.output)")
    #expect(run.errors.contains("no commit in common") && run.errors.contains("shallow"))
  }

  /// As a checkout step leaves it: one commit, and no branch.
  @Test func aShallowCheckoutIsNoUnchangedOne() throws {
    let repository = try branched()
    try repository.site.write(
      Self.head + "a.b | Something is wrong.\n", to: "content/vendors/acme/2.0/errors.txt")
    try repository.commit("Second version")
    let checkout = repository.site.root.appendingPathComponent("s")
    try FileManager.default.createDirectory(at: checkout, withIntermediateDirectories: true)
    for command in [
      ["init", "--quiet"], ["remote", "add", "origin", "file://\(repository.root.path)"],
      ["fetch", "--quiet", "--depth", "1", "origin", "topic:refs/remotes/pull/7/merge"],
      ["checkout", "--quiet", "refs/remotes/pull/7/merge"],
    ] {
      _ = try TemporaryRepository.git(command, in: checkout)
    }
    for arguments in [["--fail-on", "breaking"], ["--revision", "HEAD"]] {
      let run = try repository.site.run(["diff"] + arguments, in: checkout)
      #expect(run.status == 64 && run.output == "", "\(run.output)")
      #expect(run.errors.contains("This clone is shallow") && run.errors.contains("fetch-depth: 0"))
    }
    let versions = try repository.site.run(["diff", "--base", "1.0"], in: checkout)
    #expect(versions.status == 0 && versions.output.hasPrefix("Acme, 1.0 → 2.0\n"))
  }

  @Test func anUnknownDefaultBranchIsTold() throws {
    let repository = try TemporaryRepository()
    try repository.git("branch", "--quiet", "--move", "main", "trunk")
    try repository.site.write(
      Self.head + "a.b | Something is wrong.\n", to: "content/vendors/acme/2.0/errors.txt")
    try repository.commit("Second version")
    let run = try repository.site.run("diff")
    #expect(run.status == 0 && run.output.hasPrefix("Acme, 1.0 → 2.0\n"), "\(run.errors)")
    #expect(run.errors.hasPrefix("warning: the default branch of this repository is not known"))
    let named = try repository.site.run("diff", "--base", "trunk~1")
    #expect(named.errors == "" && rules(named) == [Self.removed], "\(named.errors)")
  }

  @Test func aPartialCloneFetchesNothingAndSaysSo() throws {
    let repository = try branched()
    try repository.git("config", "uploadpack.allowFilter", "true")
    let clone = repository.site.root.appendingPathComponent("partial")
    _ = try TemporaryRepository.git(
      [
        "clone", "--quiet", "--filter=blob:none", "--branch", "topic",
        "file://\(repository.root.path)", clone.path,
      ], in: repository.root)
    let run = try repository.site.run(["diff", "--base", "origin/main"], in: clone)
    #expect(run.status == 74 && run.output == "")
    #expect(run.errors.contains("are not in this clone"), "\(run.errors)")
  }

  @Test func aSideWithoutContentIsAnError() throws {
    let repository = try TemporaryRepository()
    try repository.git("checkout", "--quiet", "--orphan", "empty")
    try repository.git("rm", "--quiet", "-r", "--cached", ".")
    try repository.git("commit", "--quiet", "--allow-empty", "--message", "Nothing")
    try repository.git("checkout", "--quiet", "--force", "main")
    let run = try repository.site.run("diff", "--base", "empty")
    #expect(run.status == 64 && run.output == "")
    #expect(run.errors.contains("There is no folder 'content' in 'empty'"), "\(run.errors)")
  }

  @Test func aBaseThatCannotBeReadIsAnError() throws {
    let repository = try TemporaryRepository()
    try repository.site.write("", to: Self.document)
    try repository.commit("Broken")
    try repository.site.write(Self.head + "a.b | Something is wrong.\n", to: Self.document)
    let run = try repository.site.run("diff", "--base", "HEAD", "--fail-on", "breaking")
    #expect(run.status == 1 && run.output == "")
    #expect(run.errors.contains("'HEAD' cannot be compared with"), "\(run.errors)")
    #expect(run.errors.contains("HEAD:\(Self.document)"), "\(run.errors)")
  }

  /// Neither a version that a newer one has replaced, nor anything besides documents, is compared.
  @Test(arguments: [
    ("content/vendors/acme/0.9/errors.txt", ""), ("content/pages/about.md", "---\ntitle: [\n---\n"),
  ])
  func aBaseIsComparedWhateverIsWrongElsewhere(_ path: String, _ text: String) throws {
    let repository = try TemporaryRepository()
    try repository.site.write(text, to: path)
    try repository.commit("Broken")
    try FileManager.default.removeItem(at: repository.site.url(path))
    try repository.site.write(Self.head + "a.b | Something is wrong.\n", to: Self.document)
    let run = try repository.site.run("diff", "--base", "HEAD")
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    #expect(rules(run) == [Self.removed], "\(run.output)")
  }

  /// What is wrong with the text of such a file is not said besides.
  @Test func aCatalogFileInNoEncodingIsAnError() throws {
    let repository = try TemporaryRepository()
    let file = repository.site.url("bytes.json")
    try Data([0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00]).write(to: file)
    let run = try repository.site.run("diff", "--base", "bytes.json")
    #expect(run.status == 1 && run.output == "")
    #expect(
      !run.errors.contains("[broken-catalog]") && run.errors.contains("1 problem."), "\(run.errors)"
    )
  }

  @Test func catalogFilesAreCompared() throws {
    let repository = try branched()
    #expect(try repository.site.run("build").status == 0)
    let file = "public/acme/catalog.json"
    let same = try repository.site.run(["diff", "--base", file, "--fail-on", "editorial"])
    #expect(
      same.status == 0 && same.output.hasSuffix("\nno changes\n"), "\(same.output)\(same.errors)")
    let main = try repository.site.run(["diff", "--base", file, "--revision", "main"])
    #expect(rules(main) == ["c_d: 'c_d' was added [code-added]", Self.added], "\(main.errors)")
    let alone = try repository.site.run(
      [
        "diff", "--base", repository.site.url(file).path, "--revision",
        repository.site.url(file).path,
      ],
      in: FileManager.default.temporaryDirectory)
    #expect(alone.status == 0 && alone.output.contains("no changes"), "\(alone.errors)")
    try repository.site.write("{\"vendor\": 1}", to: "broken.json")
    let broken = try repository.site.run("diff", "--base", "broken.json")
    #expect(broken.status == 1 && broken.output == "" && broken.errors.contains("[broken-catalog]"))
  }

  @Test func reportsGoToFiles() throws {
    let repository = try branched()
    let run = try repository.site.run(
      "diff", "--base", "v1", "--report", "comment=comment.md", "--report", "html=out.html",
      "--format", "json", "--repository-url", "https://example.com/acme/codes", "--base-url",
      "https://errors.example.com")
    #expect(run.status == 0 && run.output.hasPrefix("{"), "\(run.errors)")
    let comment = try repository.site.text("comment.md")
    let id = try repository.git("rev-parse", "v1").prefix(40)
    #expect(
      comment.contains(
        "(<https://example.com/acme/codes/blob/\(id)/\(Self.document)#L3>)"), "\(comment)")
    #expect(comment.contains("[`c_d`](<https://errors.example.com/acme/errors/c_d/>)"))
    #expect(try repository.site.text("out.html").hasPrefix("<!DOCTYPE html>"))
  }

  @Test func withoutGitVersionsAreStillCompared() throws {
    let site = try TemporarySite(["content/vendors/acme/2.0/errors.txt": Self.head + "a.b | X.\n"])
    let run = try site.run(["diff"], environment: ["PATH": "/nonexistent"])
    #expect(run.status == 0 && run.output.hasPrefix("Acme, 1.0 → 2.0\n"), "\(run.errors)")
  }
}
