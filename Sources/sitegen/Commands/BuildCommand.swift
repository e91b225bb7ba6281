import ArgumentParser
import Diagnostics
import SiteRendering

/// `sitegen build`.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Builds the site.",
    discussion: """
      Reads content/ and templates/ and replaces the site in public/ by the new one. When anything
      is wrong, public/ stays as it is. Files that sitegen did not write are never touched: names
      that begin with a dot stay, others stop the build.

      EXAMPLES
        sitegen build
        sitegen build --source docs --output /srv/www/errors
      """)

  @OptionGroup var site: SiteOptions
  @OptionGroup var rendering: RenderingOptions

  @Option(help: "The folder to write to. (default: public in the source folder)")
  var output: String?

  func run() async throws {
    try await Console.reportingDiskErrors {
      let rendered = try await rendering.render(site)
      let folder = OutputFolder(path: output ?? site.path("public"))
      try site.report(rendered.diagnostics + folder.problems())
      guard let tree = rendered.value else { throw ExitCode.failure }
      let result = try folder.publish(tree)
      site.say(
        "Built \(tree.files.count) files in \(folder.path): \(result.written) written, "
          + "\(result.kept) unchanged, \(result.removed) removed.")
    }
  }
}
