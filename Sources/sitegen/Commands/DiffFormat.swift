import ArgumentParser
import CatalogDiffing

/// A way of printing a report.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, html, json, github, sarif, junit
  /// Markdown as short as a step's summary on GitHub must be.
  case summary
  /// Markdown as short as a comment on GitHub must be.
  case comment

  /// `failing` is the impact that makes the command fail; `verbose` shows the lines of
  /// `approvals.yaml` in text, too.
  func formatter(_ places: ReportPlaces, failing: Impact?, colored: Bool, verbose: Bool)
    -> any ChangeReportFormatter
  {
    switch self {
    case .text: TextChangeFormatter(colored: colored, places: places, showsApprovalLines: verbose)
    case .markdown: MarkdownChangeFormatter(places: places)
    case .summary: MarkdownChangeFormatter(places: places, size: .summary)
    case .comment: MarkdownChangeFormatter(places: places, size: .comment)
    case .html: HTMLChangeFormatter(places: places)
    case .json: JSONChangeFormatter(schema: "/schema/diff.json")
    case .github: GitHubChangeFormatter(places: places)
    case .sarif: SARIFChangeFormatter(places: places)
    case .junit: JUnitChangeFormatter(places: places, failing: failing)
    }
  }
}
