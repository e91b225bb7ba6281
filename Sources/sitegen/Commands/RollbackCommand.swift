import ArgumentParser
import Diagnostics

/// `sitegen rollback`.
struct RollbackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollback", abstract: "Publishes the site before the last build again.",
    usage: "sitegen rollback [<options>]",
    discussion: """
      The site in public/ and the one before it change places, in one step; a
      second rollback changes them back. Files that sitegen did not write stay.
      content/ is not looked at, so the next build publishes what content/ says.

      EXAMPLES
        sitegen rollback
        sitegen rollback --output /srv/www/errors
      """)

  @OptionGroup var bare: BareArguments
  @OptionGroup var site: SiteOptions

  @Option(help: "The folder to write to. (default: public in the source folder)")
  var output: String?

  func validate() throws { try SiteOptions.validate(output: output) }

  func run() async throws {
    try await Console.reportingFailures {
      let path = site.outputPath(output)
      let publication = try site.publication(in: path)
      defer { publication.end() }
      let done = try publication.rollBack()
      try site.report(done.diagnostics)
      guard let count = done.value else {
        Console.error(
          "error: There is no site before the one in '\(path)': a build publishes one, and the next one "
            + "keeps it in '\(publication.work.path)'.\n")
        throw ExitCode.failure
      }
      site.say("Published the site before the last build again: \(count) files in \(path).")
    }
  }
}
