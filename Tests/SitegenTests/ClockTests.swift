import Foundation
import Testing

/// A clock that jumps: times of modification in the past or the future, and equal ones, change
/// nothing that a build makes.
struct ClockTests {
  @Test(arguments: [0.0, 1, 4_102_444_800, -86_400])
  func timesOfFilesChangeNothing(_ seconds: Double) throws {
    let site = try TemporarySite()
    _ = try site.run("build")
    let whole = try site.snapshot("public").mapValues(\.bytes)
    for folder in ["content", "templates", "public", ".public.sitegen"] {
      try touch(site, folder, Date(timeIntervalSince1970: seconds))
    }
    #expect(try site.run("build").status == 0)
    #expect(try site.snapshot("public").mapValues(\.bytes) == whole)
    try site.write("title: Another title\n", to: "content/site.yaml")
    try touch(site, "content", Date(timeIntervalSince1970: seconds))
    #expect(try site.run("build").status == 0)
    #expect(try site.text("public/index.html").contains("Another title"))
  }

  /// The same size and the same time as before, and still another text.
  @Test(arguments: [TemporarySite.document, "content/site.yaml", "templates/vendor.mustache"])
  func editThatLeavesSizeAndTimeIsNoticed(_ path: String) throws {
    let site = try TemporarySite()
    _ = try site.run("build")
    let before = try site.snapshot("public").mapValues(\.bytes)
    let text = try site.text(path)
    let other =
      path.hasSuffix(".mustache")
      ? text.replacingOccurrences(of: "<p", with: "<b").replacingOccurrences(of: "</p", with: "</b")
      : text.replacingOccurrences(of: "wrong", with: "right")
        .replacingOccurrences(of: "Made-up", with: "Unmade.")
    try #require(other != text && other.utf8.count == text.utf8.count)
    let file = site.url(path).path
    let time = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] ?? Date()
    try site.write(other, to: path)
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: file)
    #expect(try site.run("build").status == 0)
    #expect(try site.snapshot("public").mapValues(\.bytes) != before)
  }

  @Test func outputThatWasChangedIsMendedWhateverItsTimeSays() throws {
    let site = try TemporarySite()
    _ = try site.run("build")
    let whole = try site.snapshot("public").mapValues(\.bytes)
    let file = "public/acme/index.html"
    try site.write(try site.text(file) + "<!-- -->", to: file)
    try touch(site, "public", Date(timeIntervalSince1970: 4_102_444_800))
    #expect(try site.run("build").status == 0)
    #expect(try site.snapshot("public").mapValues(\.bytes) == whole)
  }

  /// Sets the time of everything below a folder, and of the folder.
  private func touch(_ site: TemporarySite, _ folder: String, _ time: Date) throws {
    let root = site.url(folder).path
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root)
    for path in paths.map({ "\(root)/\($0)" }) + [root] {
      try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
    }
  }
}
