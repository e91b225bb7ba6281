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

  @OptionGroup var bare: BareArguments
  @OptionGroup var site: SiteOptions
  @OptionGroup var rendering: RenderingOptions

  @Option(help: "The port, 65535 at most; 0 means any that is free.")
  var port: UInt16 = 8000

  func run() async throws {
    try await Console.reportingFailures {
      let seen = try FileTimes(of: watched)
      let first = try await build(after: SiteInMemory())
      let server = try PreviewServer(
        port: port, showing: PreviewSite(files: first?.files ?? [:], build: 1))
      if first == nil { await server.show(problems: Self.failed) }
      site.say("Serving \(first?.files.count ?? 0) files at http://localhost:\(server.port)/")
      try await withThrowingTaskGroup { group in
        group.addTask { try await server.run() }
        group.addTask { try await rebuild(first ?? SiteInMemory(), for: server, since: seen) }
        // None of them ends by itself.
        try await group.next()
      }
    }
  }

  /// Builds the site again after every change, for ever. What cannot be read now may be there again later, as
  /// while another branch is checked out.
  private func rebuild(
    _ first: SiteInMemory, for server: PreviewServer, since start: FileTimes
  ) async throws {
    var last = first
    var seen: FileTimes? = start
    var build = 1
    while true {
      var now: FileTimes?
      let looking = ContinuousClock().measure { now = try? FileTimes(of: watched) }
      guard now != seen else {
        try await Task.sleep(for: max(Self.pause, looking * Self.looksOfAPause))
        continue
      }
      seen = now
      build += 1
      if let next = await buildNow(after: last) {
        last = next
        await server.show(PreviewSite(files: next.files, build: build))
        site.say("Built \(next.files.count) files.")
      } else {
        await server.show(problems: Self.failed)
      }
    }
  }

  /// The same where what the disk refuses is printed, too.
  private func buildNow(after last: SiteInMemory) async -> SiteInMemory? {
    do {
      return try await build(after: last)
    } catch {
      Console.error("error: \(error)\n")
      return nil
    }
  }

  private var watched: [String] { [site.path("content"), site.path("templates")] }

  /// The site as it is now; `nil` where something is wrong, which is printed.
  private func build(after last: SiteInMemory) async throws -> SiteInMemory? {
    let next = await last.next(try rendering.inputs(of: site), jobs: rendering.jobCount)
    guard (try? site.reportAside(next.diagnostics)) != nil else { return nil }
    return next.value
  }

  /// Between two looks at the files: too short to be waited for. Many files are looked at less often, so that this
  /// takes a twentieth of a processor at most.
  private static let pause = Duration.milliseconds(100)
  private static let looksOfAPause = 20

  private static let failed =
    "The newest changes have problems, which the terminal shows. This is the site before them."
}
