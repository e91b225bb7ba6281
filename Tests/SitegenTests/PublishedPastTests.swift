import Foundation
import Testing

/// `sitegen history --from-git` in repositories made for it.
struct PublishedPastTests {
  private static let lock = "content/urls.lock"
  private static let newer = "content/vendors/acme/2.0/errors.txt"
  private static let kept = "Code | Meaning\na.b | Something is wrong.\n"

  private func lines(_ site: TemporarySite) throws -> [String] {
    try site.text(Self.lock).split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }

  /// Three commits: `c_d` is there, leaves, and its last version is thrown away.
  private static func repository(siteIn folder: String = "") throws -> TemporaryRepository {
    let repository = try TemporaryRepository(siteIn: folder)
    try repository.site.write(kept, to: newer)
    try repository.commit("Drop c_d")
    try repository.site.remove("content/vendors/acme/1.0")
    try repository.commit("Drop the old version")
    return repository
  }

  @Test(arguments: ["", "docs/site"])
  func whatThePastPublishedIsRecordedAndMissed(_ folder: String) throws {
    let repository = try Self.repository(siteIn: folder)
    let site = repository.site
    let run = try site.run("history", "--from-git")
    #expect(run.status == 1)
    #expect(run.errors.contains("error: '/acme/errors/c_d/' was published"), "\(run.errors)")
    let known = [
      "/acme/", "/acme/1.0/", "/acme/changes/", "/acme/changes/1.0..2.0/", "/acme/errors/",
      "/acme/errors/a.b/", "/acme/errors/c_d/ retired 2.0",
    ]
    #expect(try lines(site) == known)
    for version in ["1.0", "changes/1.0..2.0"] {
      #expect(run.errors.contains("error: '/acme/\(version)/' was published"), "\(run.errors)")
    }
    let status = try repository.git("status", "--porcelain")
    #expect(status == "?? \(prefix(folder))\(Self.lock)\n")
    let decided = [
      "/acme/", "/acme/1.0/ given-up", "/acme/changes/", "/acme/changes/1.0..2.0/ given-up",
      "/acme/errors/", "/acme/errors/a.b/", "/acme/errors/c_d/ moved /acme/errors/a.b/ # see there",
    ]
    try site.write(decided.joined(separator: "\n") + "\n", to: Self.lock)
    let again = try site.run("history", "--from-git")
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.errors.contains("knows all 7 addresses"), "\(again.errors)")
    #expect(try lines(site) == decided)
    #expect(try site.run("build").status == 0)
  }

  private func prefix(_ folder: String) -> String { folder.isEmpty ? "" : folder + "/" }

  /// What people decided there must not be lost.
  @Test(arguments: ["--record", "--from-git"])
  func whatCannotBeReadIsNotReplaced(_ option: String) throws {
    let repository = try TemporaryRepository()
    let site = repository.site
    let text = "<<<<<<< HEAD\n/acme/x/ given-up\n=======\n/acme/y/ given-up\n>>>>>>> topic\n"
    try site.write(text, to: Self.lock)
    let run = try site.run("history", option)
    #expect(run.status == 1 && run.errors.contains("\(Self.lock):1:1: error: "), "\(run.errors)")
    #expect(try site.text(Self.lock) == text)
  }

  @Test func whatIsStillThereIsRecordedAsBuildsDo() throws {
    let repository = try TemporaryRepository()
    let site = repository.site
    try site.write(Self.kept, to: Self.newer)
    try site.write("---\ntitle: About\n---\nUs.\n", to: "content/pages/about.md")
    try repository.commit("Drop c_d")
    #expect(try site.run("history", "--record").status == 0)
    let recorded = try site.text(Self.lock)
    try site.remove(Self.lock)
    let run = try site.run("history", "--from-git")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("Read 2 commits.") && run.errors.contains("Recorded 8 new"))
    #expect(try site.text(Self.lock) == recorded)
  }

  /// What was renamed in the document of a version leads on, and what was taken out of it is missed.
  @Test func whatWasRenamedWithinAVersionMoved() throws {
    let repository = try TemporaryRepository()
    let site = repository.site
    try site.write("---\ntitle: T\n---\nText.\n", to: "content/pages/index.md")
    let texts = ["The card is lost.", "Nobody has paid.", "It rains.", "The gate is shut."]
    for codes in [["A", "B", "C", "D"], ["A", "B2", "C", "D"], ["A2", "B3", "C"]] {
      let rows = zip(codes, texts).map { "\($0) | \($1)\n" }
      try site.write("Code | Meaning\n" + rows.joined(), to: TemporarySite.document)
      try repository.commit("Codes \(codes)")
    }
    let run = try site.run("history", "--from-git")
    #expect(run.status == 1 && run.errors.contains("error: '/acme/errors/D/' was published"))
    for path in ["A", "B", "B2"] { #expect(!run.errors.contains("'/acme/errors/\(path)/'")) }
    let known = try lines(site).filter { !$0.contains("a.b") && !$0.contains("c_d") }
    #expect(
      known == [
        "/acme/", "/acme/changes/", "/acme/errors/", "/acme/errors/A/ moved /acme/errors/A2/",
        "/acme/errors/A2/", "/acme/errors/B/ moved /acme/errors/B2/",
        "/acme/errors/B2/ moved /acme/errors/B3/", "/acme/errors/B3/", "/acme/errors/C/",
        "/acme/errors/D/",
      ], "\(known)")
  }

  @Test func anArticleOfThePastIsFound() throws {
    let repository = try TemporaryRepository()
    let site = repository.site
    try site.write("---\ntitle: Help\n---\nUs.\n", to: "content/pages/help.md")
    try repository.commit("Help")
    try site.remove("content/pages/help.md")
    try repository.commit("Do not help")
    let run = try site.run("history", "--from-git")
    #expect(run.status == 1 && run.errors.contains("error: '/help/' was published"))
    #expect(try lines(site).contains("/help/"))
  }

  @Test func aCommitThatNoBuildTakesIsLeftOut() throws {
    let repository = try TemporaryRepository()
    let site = repository.site
    let vendor = try site.text(TemporarySite.vendor)
    try site.write("documents: [", to: TemporarySite.vendor)
    try repository.commit("Break it")
    try site.write(vendor, to: TemporarySite.vendor)
    try repository.commit("Mend it")
    let run = try site.run("history", "--from-git")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("warning: 1 of 3 commits"), "\(run.errors)")
    #expect(try lines(site).contains("/acme/errors/c_d/"))
  }

  @Test func aShallowCloneSaysSo() throws {
    let repository = try Self.repository()
    let clone = repository.site.root.appendingPathComponent("clone")
    _ = try TemporaryRepository.git(
      ["clone", "--quiet", "--depth", "1", "file://\(repository.root.path)", clone.path],
      in: repository.root)
    let run = try repository.site.run(["history", "--from-git"], in: clone)
    #expect(run.status == 0 && run.errors.contains("warning: this clone is shallow"))
    #expect(run.errors.contains("git fetch --unshallow"))
  }

  @Test func whereThereIsNoGitItSaysSo() throws {
    let site = try TemporarySite()
    let run = try site.run("history", "--from-git")
    #expect(run.status == 64 && run.errors.contains("is in no git repository"), "\(run.errors)")
    #expect(!site.exists(Self.lock))
    let word = try site.run("history", "--from-git", "a.b")
    #expect(word.status == 64 && word.errors.contains("--from-git takes no code"))
  }
}
