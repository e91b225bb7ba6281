import ArgumentParser
import CatalogDiffing
import ContentModel
import ContentReading
import Diagnostics
import OrderedJSON
import SiteRendering

/// `sitegen history`.
struct HistoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Tells the life of a code, and records the addresses that the site publishes.",
    discussion: """
      A code is one of any version, as it stands on the wire, or its name; where codes are unique in
      their category only, category/code. A vendor alone gives its versions.

      With --record, content/urls.lock gets every address that a build would publish. From then on, a
      build that would lose one of them fails and says how to keep it.

      EXAMPLES
        sitegen history 9003
        sitegen history acme 9003 --format json
        sitegen history acme
        sitegen history --record
      """)

  /// A way of printing lives.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "A code, a vendor, or a vendor and a code.")
  var words: [String] = []

  @Flag(help: "Add the addresses that the site publishes to content/urls.lock.")
  var record = false

  @Option(help: "How a life is printed: text or json.")
  var format = Format.text

  @OptionGroup var site: SiteOptions

  mutating func validate() throws {
    switch (record, words.count) {
    case (true, 0), (false, 1...2): break
    case (true, _): throw ValidationError("--record takes no code; it records all addresses.")
    case (false, 0): throw ValidationError("Name a code or a vendor, or give --record.")
    default: throw ValidationError("Name one code, perhaps behind its vendor.")
    }
  }

  func run() async throws {
    try await Console.reportingDiskErrors {
      let content = try site.readContent()
      if record { return try await recordAddresses(of: content) }
      try site.reportAside(content.diagnostics)
      try tell(HistorySearch(vendors: content.value.vendors).find(words))
    }
  }

  private func recordAddresses(of content: Diagnosed<SiteContent>) async throws {
    let ledger = await SiteRenderer.ledger(
      of: content.value, jobs: Processor.coreCount)
    try site.report(content.diagnostics + ledger.diagnostics)
    let path = site.path("content/\(URLLedgerFile.path)")
    let bytes = Array(URLLedgerFile.text(of: ledger.value).utf8)
    let known = content.value.ledger?.records.count ?? 0
    let count = ledger.value.records.count
    if try DiskFile.kind(path) == .file && DiskFile.holds(bytes, at: path) {
      return site.say("\(path) knows all \(count) addresses.")
    }
    try DiskFile.replace(bytes, at: path)
    site.say("Recorded \(count - known) new addresses in \(path), which knows \(count) now.")
  }

  private func tell(_ found: HistorySearch.Found) throws {
    let text = TextHistoryFormatter(colored: Console.isOutputColored)
    let json = JSONHistoryFormatter(schema: "/schema/history.json")
    switch (found, format) {
    case (.codes(let codes), .text): Console.output(text.print(codes))
    case (.codes(let codes), .json): output(json.value(of: codes))
    case (.vendor(let timeline), .text): Console.output(text.print(timeline))
    case (.vendor(let timeline), .json): output(json.value(of: timeline))
    }
  }

  private func output(_ value: JSONValue) {
    Console.output(String(decoding: value.indented(), as: UTF8.self))
  }
}
