import ArgumentParser
import CatalogDiffing
import CatalogModel
import ContentModel
import ContentReading
import Diagnostics

/// `sitegen diff`.
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Prints what changed between two versions or content folders.",
    discussion: """
      A side is a version of a vendor or a folder with a site in it; without any, the newest two
      versions of every vendor are compared.

      EXAMPLES
        sitegen diff --vendor acme
        sitegen diff --vendor acme --base 2024-01-31 --revision 2024-06-30
        sitegen diff --base ../before --revision . --format markdown
        sitegen diff --fail-on breaking
      """)

  /// A way of printing the report.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  /// The least impact that makes the command fail.
  enum Limit: String, ExpressibleByArgument, CaseIterable {
    case breaking, suspect, additive, editorial, none
  }

  @OptionGroup var site: SiteOptions

  @Option(help: "The version or folder to compare from.")
  var base: String?

  @Option(help: "The version or folder to compare with.")
  var revision: String?

  @Option(help: "Compare this vendor only.")
  var vendor: String?

  @Option(help: "How the changes are printed: text, markdown or json.")
  var format = Format.text

  @Option(help: "Exit with 1 on changes of this impact or a higher one.")
  var failOn = Limit.none

  func run() async throws {
    try await Console.reportingDiskErrors {
      let sides = DiffSides(site: site, base: base, revision: revision, vendor: vendor)
      let report = try sides.report()
      Console.output(formatter.print(report))
      guard let worst = report.worst, let limit = Impact(rawValue: failOn.rawValue) else { return }
      if worst >= limit { throw ExitCode.failure }
    }
  }

  private var formatter: any ChangeReportFormatter {
    switch format {
    case .text: TextChangeFormatter(colored: Console.isOutputColored)
    case .markdown: MarkdownChangeFormatter()
    case .json: JSONChangeFormatter(schema: "/schema/diff.json")
    }
  }
}
