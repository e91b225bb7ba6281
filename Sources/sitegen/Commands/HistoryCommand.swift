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
    usage: "sitegen history [<options>] [<vendor>] [<code>]",
    discussion: """
      A code is one of any version, as it stands on the wire, or its name; where
      codes are unique in their category only, category/code; or the address of
      its page. A vendor alone gives its versions.

      With --record, content/urls.lock gets every address that a build would publish.
      From then on, a build that would lose one of them fails and says how to keep
      it. With --from-git, the addresses that the commits of this branch published
      come first; the working tree is not touched.

      EXAMPLES
        sitegen history 9003
        sitegen history acme 9003 --format json
        sitegen history acme
        sitegen history --record
        sitegen history --from-git
      """)

  @Argument(help: "A code, a vendor, or a vendor and a code.")
  var words: [String] = []

  @Flag(help: "Add the addresses that the site publishes to content/urls.lock.")
  var record = false

  @Flag(help: "Record those that the commits of the git repository published, too.")
  var fromGit = false

  @Option(help: "How a life is printed: text or json.")
  var format = PrintFormat.text

  @OptionGroup var site: SiteOptions

  mutating func validate() throws {
    switch (record || fromGit, words.count) {
    case (true, 0), (false, 1...2): break
    case (true, _):
      throw ValidationError(
        "--\(record ? "record" : "from-git") takes no code; it records all addresses.")
    case (false, 0): throw ValidationError("Name a code or a vendor, or give --record.")
    default: throw ValidationError("Name one code, perhaps behind its vendor.")
    }
  }

  func run() async throws {
    try await Console.reportingFailures {
      if fromGit {
        return try await Console.reportingGitErrors { try await recordAddresses(of: past()) }
      }
      if record { return try await recordAddresses(of: nil) }
      let content = try site.readContent()
      try site.reportAside(content.diagnostics)
      let search = HistorySearch(
        vendors: content.value.vendors, moved: MovedAddresses(content.value.ledger))
      try tell(search.find(words))
    }
  }

  /// Reads what the commits published, and says what it did not see.
  private func past() async throws -> PublishedPast {
    guard let repository = try await GitRepository(around: site.source) else {
      throw GitError.noPast(site.source)
    }
    if repository.isShallow {
      Console.error(
        "warning: this clone is shallow, so that older commits are not seen: run "
          + "'git fetch --unshallow'.\n")
    }
    let past = try await PublishedPast(of: repository)
    if !past.leftOut.isEmpty {
      let names = past.leftOut.prefix(5).map(\.name).joined(separator: ", ")
      Console.error(
        "warning: \(past.leftOut.count) of \(past.commitCount) commits are not read without errors "
          + "and were left out, as no build takes them: \(names).\n")
    }
    site.say("Read \(past.commitCount) commits.")
    return past
  }

  private func recordAddresses(of past: PublishedPast?) async throws {
    var folder = try DiskFolder(path: site.path("content")).contentFolder()
    let read = ContentReader.read(folder)
    let path = site.path("content/\(URLLedgerFile.path)")
    // What people wrote there would be lost where it cannot be read.
    try site.reportIfStopping(read.diagnostics.filter { $0.path == path })
    let known = read.value.ledger
    let before = past?.added(to: known)
    if let before { folder = folder.replacing(URLLedgerFile.path, with: bytes(of: before)) }
    let content = ContentReader.read(folder)
    let ledger = await SiteRenderer.ledger(of: content.value, jobs: Processor.coreCount)
    // Whoever is to say what becomes of a lost address needs its line.
    if let before, !content.diagnostics.hasErrors {
      try write(before)
    }
    try site.report(content.diagnostics + ledger.diagnostics)
    let isWritten = try write(ledger.value)
    let recorded = RecordedAddresses(from: known, to: ledger.value)
    site.say(recorded.words(for: path, isWritten: isWritten))
  }

  private func bytes(of ledger: URLLedger) -> [UInt8] {
    Array(URLLedgerFile.text(of: ledger).utf8)
  }

  /// Whether the file had to be written.
  @discardableResult
  private func write(_ ledger: URLLedger) throws -> Bool {
    let path = site.path("content/\(URLLedgerFile.path)")
    let bytes = bytes(of: ledger)
    if try DiskFile.kind(path) == .file && DiskFile.holds(bytes, at: path) { return false }
    try DiskFile.replace(bytes, at: path)
    return true
  }

  private func tell(_ found: HistorySearch.Found) throws {
    let text = TextHistoryFormatter(colored: Console.isOutputColored)
    let json = JSONHistoryFormatter(schema: "/schema/history.json")
    let printed =
      switch (found, format) {
      case (.codes(let codes), .text): text.print(codes)
      case (.codes(let codes), .json): json.value(of: codes).indentedText
      case (.vendor(let timeline), .text): text.print(timeline)
      case (.vendor(let timeline), .json): json.value(of: timeline).indentedText
      }
    try Console.output(printed)
  }
}
