import Foundation
import Testing

/// How problems reach machines and terminals.
struct DiagnosticFormatTests {
  private static let mistake = ["content/site.yaml": "title: T\nlangauge: en\n"]

  @Test func jsonIsOnStandardOutput() throws {
    let run = try run("json")
    let parsed = try JSONDecoder().decode(JSONReport.self, from: Data(run.output.utf8))
    #expect(parsed.diagnostics.map(\.id) == ["unknown-key"])
    #expect(parsed.diagnostics.map(\.path) == ["content/site.yaml"])
    #expect(parsed.diagnostics.map(\.range?.line) == [2])
    #expect(parsed.diagnostics.map(\.range?.endColumn) == [9])
    #expect(parsed.diagnostics.map(\.suggestions) == [["Did you mean 'language'?"]])
  }

  @Test func gitHubCommandsAreOnStandardOutput() throws {
    let run = try run("github")
    #expect(
      run.output.hasPrefix(
        "::error file=content/site.yaml,line=2,col=1,title=unknown-key::there is no key"))
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test func sarifIsOnStandardOutput() throws {
    let run = try run("sarif")
    let parsed = try JSONDecoder().decode(SARIFReport.self, from: Data(run.output.utf8))
    #expect(parsed.version == "2.1.0")
    #expect(parsed.runs.flatMap(\.results).map(\.ruleId) == ["unknown-key"])
  }

  @Test(arguments: ["json", "sarif"])
  func soundSiteHasAnEmptyReport(_ format: String) throws {
    let site = try TemporarySite()
    let run = try site.run("check", "--diagnostics", format)
    #expect(run.status == 0 && run.errors == "Nothing is wrong.\n")
    #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [String: Any])
  }

  /// However many steps a build takes, and wherever it ends.
  @Test(arguments: ["json", "sarif"])
  func aBuildPrintsOneDocument(_ format: String) throws {
    let site = try TemporarySite()
    func document(_ options: String..., status: Int32) throws -> String {
      let run = try site.run(["build", "--diagnostics", format] + options)
      #expect(run.status == status)
      #expect(
        try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [String: Any],
        "\(run.output)")
      return run.output
    }
    _ = try document(status: 0)
    _ = try document(status: 0)
    _ = try document("--verify", status: 0)
    try site.write("nobody reads this", to: "content/notes.txt")
    #expect(try document(status: 0).contains("unknown-file"))
    try site.write("mine", to: "public/mine.txt")
    let both = try document(status: 1)
    #expect(both.contains("unknown-file") && both.contains("foreign-files"))
    #expect(try document("--strict", status: 1).contains("unknown-file"))
  }

  @Test(arguments: [([:], true), (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true)])
  func colorsAreForTerminalsThatWantThem(_ environment: [String: String], _ colored: Bool) throws {
    let site = try TemporarySite(Self.mistake)
    let text = try withExtendedLifetime(site) {
      try shownOnTerminal("check", site.folder, environment)
    }
    #expect(text.contains("content/site.yaml:2:1: "))
    #expect(text.contains("\u{1B}[") == colored)
    let run = try site.run(["check"], environment: environment)
    #expect(!run.errors.contains("\u{1B}["))
  }

  private func run(_ format: String) throws -> SitegenRun {
    let site = try TemporarySite(Self.mistake)
    let run = try site.run("check", "--diagnostics", format)
    #expect(run.status == 1 && run.errors == "")
    return run
  }

  /// What `script`, which every system has, shows on the terminal that it makes for the run.
  private func shownOnTerminal(
    _ command: String, _ folder: URL, _ environment: [String: String]
  ) throws -> String {
    let process = SitegenRun.process([], folder, environment)
    let line = "'\(process.executableURL?.path ?? "")' \(command)"
    process.executableURL = URL(fileURLWithPath: "/usr/bin/script")
    #if os(Linux)
      process.arguments = ["-qec", line, "/dev/null"]
    #else
      process.arguments = ["-q", "/dev/null", "/bin/sh", "-c", line]
    #endif
    process.standardInput = FileHandle.nullDevice
    return try process.output()
  }
}

private struct JSONReport: Decodable {
  struct Item: Decodable {
    struct Range: Decodable {
      let line: Int
      let endColumn: Int
    }

    let id: String
    let path: String
    let range: Range?
    let suggestions: [String]?
  }

  let diagnostics: [Item]
}

private struct SARIFReport: Decodable {
  struct Run: Decodable {
    struct Result: Decodable { let ruleId: String }

    let results: [Result]
  }

  let version: String
  let runs: [Run]
}
