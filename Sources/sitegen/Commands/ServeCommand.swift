import ArgumentParser
import Diagnostics
import SitePreview
import SiteRendering

/// `sitegen serve`.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Shows the site in a browser while you write it.",
    usage: "sitegen serve [<options>]",
    discussion: """
      Builds the site in memory and serves it at http://localhost:8000/, to this
      machine only. Whenever a file in content/ or templates/ changes, the site is
      built anew and open pages reload themselves. When something is wrong, the
      problems are printed and the last good site stays. public/ is not touched.
      Ctrl-C ends it.

      EXAMPLES
        sitegen serve
        sitegen serve --source docs --port 8080
      """)

  @OptionGroup var site: SiteOptions
  @OptionGroup var rendering: RenderingOptions

  @Option(help: "The port; 0 means any that is free.")
  var port: UInt16 = 8000

  func run() async throws {
    try await Console.reportingFailures {
      let seen = try FileTimes(of: watched)
      let first = try await files()
      let server: PreviewServer
      do throws(PreviewError) {
        server = try PreviewServer(port: port, showing: PreviewSite(files: first ?? [:], build: 1))
      } catch {
        Console.error("error: \(error)\n")
        throw ExitCode.failure
      }
      if first == nil { await server.show(problems: Self.failed) }
      site.say("Serving \(first?.count ?? 0) files at http://localhost:\(server.port)/")
      try await withThrowingTaskGroup { group in
        group.addTask { try await server.run() }
        group.addTask { try await rebuild(for: server, since: seen) }
        // None of them ends by itself.
        try await group.next()
      }
    }
  }

  /// Builds the site again after every change, for ever. What cannot be read now may be there again later, as
  /// while another branch is checked out.
  private func rebuild(for server: PreviewServer, since first: FileTimes) async throws {
    var seen: FileTimes? = first
    var build = 1
    while true {
      try await Task.sleep(for: .milliseconds(300))
      let now = try? FileTimes(of: watched)
      guard now != seen else { continue }
      seen = now
      build += 1
      if let files = await filesNow() {
        await server.show(PreviewSite(files: files, build: build))
        site.say("Built \(files.count) files.")
      } else {
        await server.show(problems: Self.failed)
      }
    }
  }

  /// The same where what the disk refuses is printed, too.
  private func filesNow() async -> [String: [UInt8]]? {
    do {
      return try await files()
    } catch {
      Console.error("error: \(error)\n")
      return nil
    }
  }

  private var watched: [String] { [site.path("content"), site.path("templates")] }

  /// Every file of the site; `nil` where something is wrong, which is printed.
  private func files() async throws -> [String: [UInt8]]? {
    var clock = StageClock()
    let made = try await rendering.inputs(of: site).render(jobs: rendering.jobCount, &clock) {
      MemoryWriter(audit: $0)
    }
    let problems = RenderingOptions.problems(
      made.diagnostics, of: made.value?.map(\.audit) ?? [])
    guard (try? site.reportAside(problems)) != nil, let writers = made.value else { return nil }
    return writers.reduce(into: [:]) { $0.merge($1.files) { first, _ in first } }
  }

  private static let failed =
    "The newest changes have problems, which the terminal shows. This is the site before them."
}
