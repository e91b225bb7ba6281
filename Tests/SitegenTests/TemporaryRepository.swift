import Foundation
import Testing

/// A git repository with a made-up site in it, removed with this value.
final class TemporaryRepository {
  let site: TemporarySite
  /// Where the site stands in the repository.
  let root: URL

  /// Empty but for the site, which is committed to `main`.
  init(siteIn subfolder: String = "") throws {
    site = try TemporarySite(name: subfolder.isEmpty ? "site" : "clone/\(subfolder)")
    root = subfolder.isEmpty ? site.folder : site.root.appendingPathComponent("clone")
    try git("init", "--quiet", "--initial-branch=main")
    try commit("First")
  }

  func commit(_ message: String) throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--message", message)
  }

  /// Runs git in the repository; throws where it fails.
  @discardableResult
  func git(_ arguments: String...) throws -> String {
    try Self.git(arguments, in: root)
  }

  static func git(_ arguments: [String], in folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["git", "-c", "user.name=Acme", "-c", "user.email=acme@example.com"]
      + ["-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null"] + arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"]) { $1 }
    let output = try process.output()
    try #require(process.terminationStatus == 0, "git \(arguments)")
    return output
  }
}
