import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// `sitegen serve`, asked as a browser asks it.
@Suite struct ServeCommandTests {
  @Test func showsTheSiteAndItsChanges() async throws {
    let site = try TemporarySite()
    let preview = try Preview(of: site)
    defer { preview.end() }

    #expect(try await preview.text("").contains("Codes of Acme"))
    #expect(try await preview.text("acme/errors/a.b/").contains("Something is wrong."))
    #expect(!site.exists("public"))

    try site.write("Code | Meaning\na.b | Something else is wrong.\n", to: TemporarySite.document)
    try await preview.wait(for: "Something else is wrong.", at: "acme/errors/a.b/")

    try site.write("Code | Meaning\n\nlost\n", to: TemporarySite.document)
    try await preview.waitForError(TemporarySite.document)
    #expect(try await preview.text("acme/errors/a.b/").contains("Something else is wrong."))
  }

  /// What stops a build is not shown either.
  @Test func theOutputIsCheckedAsABuildDoes() async throws {
    let site = try TemporarySite()
    let preview = try Preview(of: site)
    defer { preview.end() }
    let front = try site.text("templates/front.mustache")
    try site.write(
      front.replacing("{{$main}}", with: "{{$main}}<a href=\"nowhere/\">x</a>"),
      to: "templates/front.mustache")
    try await preview.waitForError("[output-dangling-link]")
    #expect(try await !preview.text("").contains("nowhere/"))
    try site.write(front, to: "templates/front.mustache")
    try await preview.waitForError("Built ")
  }

  /// As while another branch is checked out.
  @Test func contentThatIsAwayForAWhileIsSeenAgain() async throws {
    let site = try TemporarySite()
    let preview = try Preview(of: site)
    defer { preview.end() }
    try FileManager.default.moveItem(at: site.url("content"), to: site.url("away"))
    try await preview.waitForError("There is no folder 'content' here.")
    #expect(try await preview.text("").contains("Codes of Acme"))
    try site.write(
      "Code | Meaning\na.b | Something new.\n",
      to: TemporarySite.document.replacing("content/", with: "away/"))
    try FileManager.default.moveItem(at: site.url("away"), to: site.url("content"))
    try await preview.wait(for: "Something new.", at: "acme/errors/a.b/")
  }

  @Test func otherMethodsAreAnswered() async throws {
    let site = try TemporarySite()
    let preview = try Preview(of: site)
    defer { preview.end() }
    var request = URLRequest(url: try #require(URL(string: "http://localhost:\(preview.port)/")))
    request.httpMethod = "POST"
    request.httpBody = Data("a=1".utf8)
    let (_, response) = try await URLSession.shared.data(for: request)
    #expect((response as? HTTPURLResponse)?.statusCode == 405)
  }

  @Test func saysThatThePortIsTaken() throws {
    let site = try TemporarySite()
    let preview = try Preview(of: site)
    defer { preview.end() }
    let run = try site.run("serve", "--port", String(preview.port))
    #expect(run.status == 1)
    #expect(run.errors.contains("--port"))
  }
}

/// A running `sitegen serve`.
private final class Preview {
  let port: Int
  private let process: Process
  private let errors: URL

  init(of site: TemporarySite) throws {
    process = SitegenRun.process(["serve", "--port", "0"], site.folder, [:])
    errors = site.folder.deletingLastPathComponent().appendingPathComponent("errors")
    try Data().write(to: errors)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    var words: [Substring] = []
    for _ in 0..<600 where words.count < 2 {
      usleep(50_000)
      words = try String(contentsOf: errors, encoding: .utf8).split(separator: "localhost:")
    }
    port = Int(try #require(words.dropFirst().first).prefix { $0.isNumber }) ?? 0
  }

  func end() {
    process.terminate()
    process.waitUntilExit()
  }

  func text(_ path: String) async throws -> String {
    let url = try #require(URL(string: "http://localhost:\(port)/\(path)"))
    let (data, _) = try await URLSession.shared.data(from: url)
    return String(decoding: data, as: UTF8.self)
  }

  func wait(for words: String, at path: String) async throws {
    for _ in 0..<200 {
      if try await text(path).contains(words) { return }
      try await Task.sleep(for: .milliseconds(100))
    }
    Issue.record("\(path) never said '\(words)'")
  }

  func waitForError(_ words: String) async throws {
    for _ in 0..<200 {
      if try String(contentsOf: errors, encoding: .utf8).contains(words) { return }
      try await Task.sleep(for: .milliseconds(100))
    }
    Issue.record("the terminal never said '\(words)'")
  }
}
