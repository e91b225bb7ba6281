import Foundation
import Testing

/// Where standard input, output and error lead, and what comes of it.
struct StandardStreamTests {
  /// What could not be printed is never "nothing was found".
  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: ["find a.b", "history a.b", "diff --base content --revision content", "check"])
  func fullDiskIsReported(_ command: String) throws {
    let site = try TemporarySite()
    let format = command == "check" ? " --diagnostics json" : ""
    let run = try site.shell("$SITEGEN \(command)\(format) > /dev/full; echo $?")
    #expect(run == "74\n")
  }

  @Test func aReaderThatHasSeenEnoughIsNoFailure() throws {
    let site = try TemporarySite()
    let run = try site.shell(
      "trap '' PIPE; { $SITEGEN find a.b; echo $? > status; } | true; cat status")
    #expect(run == "0\n")
  }

  /// Else the first file that is opened would be taken for one of them.
  @Test(arguments: ["<&- >&- 2>&-", "--diagnostics json <&- >&- 2>&-", "2>&-"])
  func closedStreamsDoNoHarm(_ closed: String) throws {
    let site = try TemporarySite()
    #expect(try site.run("build", "--output", "right").status == 0)
    let status = try site.shell("$SITEGEN build \(closed); echo $?")
    #expect(status.hasSuffix("0\n"))
    #expect(
      try site.snapshot("public").mapValues(\.bytes) == site.snapshot("right").mapValues(\.bytes))
    #expect(try site.text(".public.sitegen/lock").count < 20)
  }
}

extension TemporarySite {
  /// What a script prints in the site's folder, with the executable as `$SITEGEN`.
  fileprivate func shell(_ script: String) throws -> String {
    let process = SitegenRun.process([], folder, ["SITEGEN": SitegenRun.path])
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    return try process.output()
  }
}
