import ArgumentParser
import CatalogDiffing
import ContentModel
import Diagnostics

/// `sitegen diff`.
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Prints what changed between two versions, folders, catalog files or git revisions.",
    usage: "sitegen diff [<options>]",
    discussion: """
      A side is a version of a vendor, a content folder, a catalog.json file, or a
      git revision, whose newest versions are compared. What there is decides, in
      this order: a file, a folder, a version, a revision. Git's objects are read;
      the working tree is never touched.

      Without --base and --revision: in a git repository what changed since this
      branch left the default branch; where it has no commits and no catalog did,
      or outside of git, the newest two versions of every vendor. With --base alone,
      what changed since then. With --revision alone, what a version or a branch
      brought.

      Changes that content/approvals.yaml of --revision lists are shown as approved
      and not counted; --verbose prints the lines for that file.

      EXAMPLES
        sitegen diff                               what this branch changes
        sitegen diff --vendor acme --base 2024-01-31 --revision 2024-06-30
        sitegen diff --base main --merge-base --fail-on breaking
        sitegen diff --base v1.2 --revision HEAD~3 --format html > diff.html
        sitegen diff --base published/catalog.json --vendor acme
        sitegen diff --base old.json --revision new.json
        sitegen diff --format github --report summary=s.md --report json=d.json
      """)

  /// The least impact that makes the command fail.
  enum Limit: String, ExpressibleByArgument, CaseIterable {
    case breaking, suspect, additive, editorial, none

    var impact: Impact? { Impact(rawValue: rawValue) }
  }

  /// Refused with words that say how it is written.
  @Argument(help: .hidden) var sides: [String] = []

  @OptionGroup var site: SiteOptions

  @Option(help: "The version, folder, catalog.json or git revision to compare from.")
  var base: String?

  @Option(help: "The version, folder, catalog.json or git revision to compare with.")
  var revision: String?

  @Flag(help: "Compare from the newest commit that both git revisions have in common.")
  var mergeBase = false

  @Option(help: "Compare this vendor only; may be given several times.")
  var vendor: [String] = []

  @Option(
    help: """
      How the changes are printed: text, markdown, html, json, github, sarif or junit; or summary or \
      comment, which are Markdown as short as GitHub wants it.
      """)
  var format = DiffFormat.text

  @Option(
    help: ArgumentHelp("Another report, written to a file.", valueName: "format=file"),
    transform: DiffReportFile.init(argument:))
  var report: [DiffReportFile] = []

  @Option(help: "Exit with 1 on changes of this impact or a higher one.")
  var failOn = Limit.none

  @Option(help: "Where the site is served, for links to the pages of codes. (default: site.yaml's)")
  var baseURL: String?

  @Option(
    help: "Where the repository is seen, for links to lines, such as https://github.com/acme/codes."
  )
  var repositoryURL: String?

  @Flag(help: "Print below each change the line that approves it.")
  var verbose = false

  func validate() throws {
    if let side = sides.first {
      throw ValidationError(
        "'\(side)' must be named with --base, to compare from it, or with --revision.")
    }
    if base == "" { throw ValidationError("--base names nothing.") }
    if revision == "" { throw ValidationError("--revision names nothing.") }
    if let baseURL { try RenderingOptions.validate(baseURL, of: "--base-url") }
    if let repositoryURL { try RenderingOptions.validate(repositoryURL, of: "--repository-url") }
  }

  func run() async throws {
    try await Console.reportingFailures {
      try await Console.reportingGitErrors { try await compare() }
    }
  }

  private func compare() async throws {
    let content = needsSite ? try readSite() : nil
    let reader = DiffSideReader(
      site: site, repository: content == nil ? nil : try await repository(),
      repositoryURL: repositoryURL?.withoutEndingSlash)
    let known =
      content
      ?? SiteContent(
        settings: SiteSettings(title: ""), vendors: [], notes: [], articles: [], concepts: [])
    let choice = DiffChoice(
      reader: reader, content: known, base: base, revision: revision, fromMergeBase: mergeBase)
    let address = (baseURL ?? content?.settings.baseURL).map { $0.withoutEndingSlash + "/" }
    let comparison = try DiffComparison(
      try await choice.sides(), vendors: vendor, of: known, site: address, today: CalendarDay.day)
    try print(comparison)
    guard let worst = comparison.report.worst, let limit = failOn.impact else { return }
    if worst >= limit { throw ExitCode.failure }
  }

  /// Two sides that are files or folders need no site around.
  private var needsSite: Bool {
    let standAlone = [base, revision].compactMap { $0 }.filter { word in
      word.hasSuffix(".json") && DiskFile.kind(word) == .file
        || DiskFolder.contentFolder(at: word) != nil
    }
    return standAlone.count < 2
  }

  private func readSite() throws -> SiteContent {
    let content = try site.readContent()
    try site.reportForComparison(content.diagnostics)
    return content.value
  }

  /// Without git there may still be versions, folders and files.
  private func repository() async throws -> GitRepository? {
    do {
      return try await GitRepository(around: site.source)
    } catch let error as GitError where error.description == GitError.notInstalled.description {
      return nil
    }
  }

  private func print(_ comparison: DiffComparison) throws {
    func text(_ format: DiffFormat, colored: Bool) -> String {
      format.formatter(
        comparison.places, failing: failOn.impact, colored: colored, verbose: verbose
      ).print(comparison.report)
    }
    for file in report {
      try DiskFile.overwrite(Array(text(file.format, colored: false).utf8), at: file.path)
    }
    try Console.output(text(format, colored: Console.isOutputColored))
  }
}
