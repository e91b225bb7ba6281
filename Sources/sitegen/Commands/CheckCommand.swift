import ArgumentParser
import Diagnostics

/// `sitegen check`.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Finds everything that build would find wrong; writes nothing.",
    usage: "sitegen check [<options>]",
    discussion: """
      EXAMPLES
        sitegen check
        sitegen check --strict --diagnostics github
      """)

  @OptionGroup var bare: BareArguments
  @OptionGroup var site: SiteOptions
  @OptionGroup var rendering: RenderingOptions

  func run() async throws {
    try await Console.reportingFailures {
      let found = try await rendering.problems(site)
      try site.report(found)
      let warnings = found.count == 1 ? "1 warning" : "\(found.count) warnings"
      site.say(found.isEmpty ? "Nothing is wrong." : "\(warnings), and nothing that stops a build.")
    }
  }
}
