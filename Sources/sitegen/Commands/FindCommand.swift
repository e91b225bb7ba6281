import ArgumentParser
import CatalogModel
import ContentModel
import Diagnostics
import SiteRendering
import SiteSearch

/// `sitegen find`.
struct FindCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Finds a code, a log line or words, as the site's search does.",
    usage: "sitegen find [<options>] <text> ...",
    discussion: """
      Searches the newest catalogs in content/ and the codes that left them, or
      with --site what was built of them, which needs no content/ and is sooner
      there. The text may be a code, a name, a log line, a stack trace, a JSON
      body or a few words; with - it is read from standard input. Nothing is
      written and nothing is sent anywhere.

      EXAMPLES
        sitegen find 9003
        sitegen find "one-time password expired" --vendor acme
        sitegen find --site public 9003
        sitegen find --format json -32601
        kubectl logs web-1 | tail -1 | sitegen find -

      EXIT CODES
        0  something was found
        1  nothing was found, or the content has errors
      """)

  @OptionGroup var site: SiteOptions

  @Argument(help: "What to search for; - reads it from standard input.")
  var text: [String]

  @Option(
    name: .customLong("site"),
    help: "Search the site that was built in this folder, and not content/.")
  var built: String?

  @Option(help: "Search this vendor only.")
  var vendor: String?

  @Flag(help: "Search for what was typed, and mend no typing errors.")
  var exactly = false

  @Option(help: "How many results are printed.")
  var limit = 10

  @Option(help: "How the results are printed: text or json.")
  var format = PrintFormat.text

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be 1 or more.") }
    if built == "" { throw ValidationError("--site names no folder.") }
    if text.isEmpty { throw ValidationError("There is nothing to search for.") }
  }

  func run() async throws {
    try await Console.reportingFailures {
      let index =
        if let built { try BuiltSite(path: built).searchIndex() } else { try await made() }
      if let vendor { try checkVendor(vendor, index.vendors.map(\.id)) }
      let engine = SearchEngine(index)
      let options = SearchOptions(limit: limit, vendor: vendor, exactly: exactly)
      let answer = engine.search(asked, options)
      let printer = FoundPrinter(answer: answer, isColored: Console.isOutputColored)
      if format == .text { printer.warnings.forEach(site.say) }
      try Console.output(format == .json ? printer.json : printer.text)
      guard answer.results.isEmpty else { return }
      if format == .text { site.say("No code of any catalog matches.") }
      throw ExitCode.failure
    }
  }

  /// The index of the content.
  private func made() async throws -> SearchIndex {
    let content = try site.readContent()
    try site.reportAside(content.diagnostics.filter { $0.severity >= .error })
    if let vendor { try checkVendor(vendor, content.value.vendors.map(\.vendor.id)) }
    return await SiteRenderer.searchIndex(of: content.value, jobs: Processor.coreCount)
  }

  private var asked: String { text == ["-"] ? Console.input() : text.joined(separator: " ") }

  private func checkVendor(_ vendor: String, _ known: [String]) throws {
    guard !known.contains(vendor) else { return }
    throw WrongArgument.unknown("vendor", vendor, among: known.sorted())
  }
}
