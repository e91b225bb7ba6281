import SiteRendering
import Testing

@testable import sitegen

/// What `--timings` prints of the files.
struct TimingReportTests {
  private static let files = [
    ("a.json", "the data of 'a'", 1000, nil),
    ("b/index.html", "the code 'b' of 'x'", 9000, "entry"),
    ("c/index.html", "the vendor 'c'", 3000, "vendor"),
  ]

  @Test func kindsOfFilesStandByTheirBytes() {
    var statistics = BuildStatistics.running
    for (path, origin, size, template) in Self.files {
      statistics.begin(
        OutputFile(
          path: path, bytes: [UInt8](repeating: 0x20, count: size), origin: origin,
          template: template))
    }
    let text = TimingReport(StageClock(), [statistics]).text
    let lines = text.split(separator: "\n")
    let kinds = lines.compactMap { line in
      ["data", "code", "vendor"].first { line.hasSuffix("  \($0)") }
    }
    #expect(kinds == ["code", "vendor", "data"], "\(text)")
    #expect(lines.contains { $0.hasSuffix("        9 kB        1  entry.mustache") }, "\(text)")
  }
}
