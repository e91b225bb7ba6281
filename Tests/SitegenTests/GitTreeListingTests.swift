import Testing

@testable import sitegen

/// What git prints of the files of a commit.
struct GitTreeListingTests {
  private func files(_ paths: [[UInt8]]) -> [String] {
    let start = Array("100644 blob 1a2b\tcontent/".utf8)
    let output: [UInt8] = paths.flatMap { (path: [UInt8]) -> [UInt8] in start + path + [0] }
    return GitTreeListing.files(in: output, below: "content/").map { "\($0.kind) \($0.path)" }
  }

  @Test func filesArePaths() {
    #expect(files([Array("a.txt".utf8), Array("b/ä.txt".utf8)]) == ["file a.txt", "file b/ä.txt"])
  }

  /// As on the disk: nothing of a folder is read whose name is no text.
  @Test func aNameThatIsNoTextIsThereOnce() {
    let folder = Array("d".utf8) + [0xFF]
    let below = [folder + Array("/a.txt".utf8), folder + Array("/b.txt".utf8)]
    #expect(files(below + [[0xFE]]) == ["misnamed d\u{FFFD}", "misnamed \u{FFFD}"])
  }
}
