import Foundation
import SiteRendering
import Testing

@testable import sitegen

struct FolderStampsTests {
  /// In the order of their paths with a slash behind them, which comes after '-' and '.'.
  @Test func foldersStandInTheOrderOfTheirFiles() {
    let files = Self.list(["a-b/x", "a.b/x", "a/b/c", "a/b/d", "a/bc/x", "a/x", "ab/c/d/x", "z"])
    let folders = SiteFolders(around: files)
    let paths = folders.indices.map { folders.withPath($0) { String(decoding: $0, as: UTF8.self) } }
    #expect(paths == ["a-b", "a.b", "a", "a/b", "a/bc", "ab", "ab/c", "ab/c/d"])
    let others = SiteFolders(around: Self.list(["a", "a-b/x", "a.b/x"]))
    #expect(folders.precedes(0, others, 1) && !folders.precedes(2, others, 1))
    #expect(!folders.precedes(1, others, 1) && !others.precedes(1, folders, 1))
  }

  /// Most folders are not looked at after a build that used those of the site before the last one.
  @Test func whatABuildKnowsOfFoldersIsWhatTheDiskSays() async throws {
    let site = try TemporarySite(["content/pages/index.md": "---\ntitle: Codes\n---\nText.\n"])
    let rounds = [
      ["a", "a-b", "b"], ["a", "a.b"], ["a", "a-b", "c"], ["a", "a.b", "a-b"], ["a"],
    ]
    for codes in rounds {
      let rows = codes.map { "\($0) | The code \($0) among \(codes.count).\n" }
      try site.write("Code | Meaning\n" + rows.joined(), to: TemporarySite.document)
      #expect(try site.run("build").status == 0)
      let output = site.url("public").path
      let state = try #require(BuildState(at: site.url(".public.sitegen/state").path))
      let folders = SiteFolders(around: try OutputManifest(in: output).files)
      let found = await FolderStamps(in: output, folders, jobs: 2)
      #expect(found?.checksum == state.output.folders, "\(codes)")
    }
  }

  private static func list(_ paths: [String]) -> FileList {
    var files = FileList()
    for path in paths { files.append(path: path, hash: 0, origin: "a test") }
    return files
  }
}
