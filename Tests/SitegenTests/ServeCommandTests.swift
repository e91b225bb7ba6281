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

  /// Otherwise the answer is taken back with the connection.
  @Test func anAnswerArrivesBehindALargeBody() throws {
    let site = try TemporarySite()
    let preview = try Preview(of: site)
    defer { preview.end() }
    let browser = try Browser(preview.port)
    try browser.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 8000000\r\n\r\n")
    try browser.send(String(repeating: "a", count: 8_000_000))
    #expect(try browser.answer().hasPrefix("HTTP/1.1 405 Method Not Allowed\r\n"))
  }

  @Test func connectionsThatAskNothingMakeRoomAndEnd() throws {
    let site = try TemporarySite()
    let preview = try Preview(of: site)
    defer { preview.end() }
    let silent = try (0..<256).map { _ in try Browser(preview.port) }
    let browser = try Browser(preview.port)
    try browser.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(try browser.answer().hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(try silent[255].answer() == "")
  }

  @Test func saysThatThePortIsTaken() throws {
    let site = try TemporarySite()
    let preview = try Preview(of: site)
    defer { preview.end() }
    let run = try site.run("serve", "--port", String(preview.port))
    #expect(run.status == 74)
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
    errors = site.root.appendingPathComponent("errors")
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

/// One that connects to a preview, and waits a minute at most.
private final class Browser {
  struct Failure: Error { let number: Int32 }

  private let descriptor: Int32

  init(_ port: Int) throws {
    #if canImport(Darwin)
      descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #else
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    var wait = timeval(tv_sec: 60, tv_usec: 0)
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
      setsockopt(
        descriptor, SOL_SOCKET, option, &wait, socklen_t(MemoryLayout<timeval>.size))
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw Failure(number: errno) }
  }

  deinit { close(descriptor) }

  func send(_ text: String) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { bytes in
        #if canImport(Darwin)
          Darwin.send(descriptor, bytes.baseAddress, bytes.count, 0)
        #else
          Glibc.send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
        #endif
      }
      guard count > 0 else { throw Failure(number: errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Everything up to the end of the connection.
  func answer() throws -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      guard count > 0 else { throw Failure(number: errno) }
      bytes += buffer[..<count]
    }
  }
}
