import ArgumentParser
import CatalogModel
import CatalogReaders
import ContentReading
import Diagnostics
import SiteRendering

/// `sitegen read`.
struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Shows how a document is read, and proposes its configuration.",
    usage: "sitegen read [<options>] <file>",
    discussion: """
      Finds the shape of the document, prints its entries, what became of its lines,
      how sure it is, and the YAML that reads it so. Where it is not sure, it says
      why and exits with 1.

      With --write the document becomes a version of a vendor in content/: the first
      one, with the vendor.yaml that reads it, or one more, which the vendor.yaml
      that is there has to read. Nothing that is there is ever replaced.

      A document on the web is fetched by curl, and vendor.yaml has its address then,
      so that 'sitegen update' finds what is published there later.

      EXAMPLES
        sitegen read errors.html
        sitegen read https://example.com/errors --write acme
        sitegen read errors.txt --format json > catalog.json
        unzip -p docs.zip errors.html | sitegen read -
        sitegen read errors.txt --config vendor.yaml --expect 110
        sitegen read errors.md --write acme --release 2.0
        sitegen read new/errors.md --write acme --release 2.1
      """)

  /// A way of printing the entries.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, yaml
  }

  @Argument(help: "The document, or its address on the web; - reads it from standard input.")
  var file: String

  @Option(help: "How the entries are printed: text, json (a catalog) or yaml (how they are read).")
  var format = Format.text

  @Option(help: "Read as this file says: a vendor.yaml, or one item of its documents.")
  var config: String?

  @Option(help: "What a document is in that is no UTF-8 and does not say what it is.")
  var encoding: ForeignEncoding?

  @Option(help: "Fail unless there are this many entries.")
  var expect: Int?

  @Option(help: "Put the document into content/ as a version of this vendor, new or not.")
  var write: String?

  @Option(help: "The version that is written. (default: today)")
  var release: String?

  @Flag(name: .shortAndLong, help: "List the lines outside of entries.")
  var verbose = false

  @OptionGroup var site: SiteOptions

  func validate() throws {
    if let write {
      try Self.refusePath(write)
      try VendorDraft.checkName(write, isVendor: true)
    }
    if case .file = origin, ["http://", "https://"].contains(where: file.hasPrefix) {
      throw ValidationError(
        "'\(file)' is no web address; one with a name or a password in it would be published with the site."
      )
    }
    guard let release else { return }
    try VendorDraft.checkName(release, isVendor: false)
    if write == nil {
      throw ValidationError("--release names what --write puts into content/; give that, too.")
    }
  }

  /// Throws for the path of a version's folder, or its end.
  private static func refusePath(_ path: String) throws {
    let parts = path.split(separator: "/").drop { $0 == "content" }.drop { $0 == "vendors" }
    guard parts.count == 2, parts.allSatisfy({ URLSegment.ofCode(String($0)) == $0 && $0 != ".." })
    else { return }
    throw ValidationError(
      "'\(path)' names a vendor and a version; write: --write \(parts.joined(separator: " --release "))."
    )
  }

  private var origin: DocumentOrigin { DocumentOrigin(argument: file) }

  func run() async throws {
    try await Console.reportingFailures { try await read() }
  }

  private func read() async throws {
    let vendor = try write.flatMap { try self.versions(of: $0) }
    var configuration: SourceDocument?
    if let config { configuration = try await InputDocument(from: .file(path: config)).document }
    let input = try await input(configuration, vendor)
    if let refusal = input.refusal { try site.reportAside([refusal]) }
    if let vendor, let id = write {
      return try add(VersionAddition(of: id, vendor, release: release, input))
    }
    let trial = try configuration.map { try configured(input, $0) } ?? detected(input)
    try present(trial, input)
    try report(trial, input)
    if let id = write { try draft(trial, input, id) }
  }

  /// The document, by the name that a vendor that is there already has for what is published at its address.
  private func input(
    _ configuration: SourceDocument?, _ vendor: VendorVersions?
  ) async throws -> InputDocument {
    let name = vendor?.publishedDocuments.first { $0.address == origin.address }?.name
    let stated =
      configuration.map { DocumentConfiguration.encoding(in: $0, for: path) }
      ?? vendor?.encoding(for: name ?? origin.name, in: release)
    do {
      return try await InputDocument(
        from: origin, named: name, encoding: encoding ?? stated, keepingBytes: write != nil)
    } catch let failure as DownloadFailure {
      try site.reportAside([failure.diagnostic(of: origin.name, at: .file(origin.place))])
      throw ExitCode.failure
    }
  }

  /// Where a configuration finds out of which version the document is.
  private var path: String { origin.address == nil ? origin.place : origin.name }

  /// Those of a vendor that is there already; `nil` for a new one.
  private func versions(of id: String) throws -> VendorVersions? {
    let content = site.path("content")
    guard DiskFile.kind("\(content)/vendors/\(id)/vendor.yaml") != nil else { return nil }
    if config != nil {
      throw WrongArgument(
        "The vendor.yaml of \(id) says how its documents are read; leave --config out.")
    }
    let read = VendorVersions.read(
      of: id, in: try DiskFolder(path: content).contentFolder())
    try site.reportAside(read.diagnostics)
    guard let versions = read.value else { throw ExitCode.failure }
    return versions
  }

  private func add(_ version: VersionAddition) throws {
    let (input, trial) = (version.input, version.trial)
    let other = DocumentTrial.detect(input.document, named: input.name)
    let doubts = version.doubts(of: trial, besides: other)
    guard let trial, doubts.isEmpty else {
      return try refuse(version, doubts, other, trial?.diagnostics)
    }
    try present(trial, input)
    try report(trial, input)
    let added = version.versions.adding([input.name: input.bytes], to: version.release)
    let path = try version.write(below: site.path("content"))
    site.say(version.report(path, entryCounts: added.entryCounts, place: site.argument))
    try site.reportAside(added.problems)
  }

  /// Proposes how the document could be read, or says what was wrong as it was read.
  private func refuse(
    _ version: VersionAddition, _ doubts: [String], _ other: DocumentDetection,
    _ found: [Diagnostic]?
  ) throws {
    switch other {
    case .read(let trial):
      try present(trial, version.input)
      try site.reportAside(trial.diagnostics + [version.otherReading(doubts, trial)])
    case .unread(let verdict, let problems):
      let problems = version.input.problems + (found ?? problems)
      try site.reportAside(problems + [version.input.unread(verdict)])
    }
  }

  private func configured(_ input: InputDocument, _ file: SourceDocument) throws -> DocumentTrial {
    let found = DocumentConfiguration.instructions(in: file, for: path)
    try site.reportAside(found.diagnostics)
    guard let instructions = found.value else { throw ExitCode.failure }
    return DocumentTrial(input.document, named: input.name, instructions)
  }

  private func detected(_ input: InputDocument) throws -> DocumentTrial {
    switch DocumentTrial.detect(input.document, named: input.name) {
    case .read(let trial): return trial
    case .unread(let verdict, let problems):
      try site.reportAside(input.problems + problems + [input.unread(verdict)])
      throw ExitCode.failure
    }
  }

  private func present(_ trial: DocumentTrial, _ input: InputDocument) throws {
    switch format {
    case .text:
      try ReadingReport(trial: trial, input: input, isVerbose: verbose).write {
        try Console.output($0)
      }
    case .json:
      let catalog = trial.catalog(of: input.vendor(write), version: release ?? CalendarDay.today)
      try Console.output(String(decoding: CatalogFile.json(of: catalog), as: UTF8.self))
    case .yaml: try Console.output(input.configuration(trial, input.vendor(write)))
    }
  }

  /// Prints problems; throws when there are any that stop the build, or doubts.
  private func report(_ trial: DocumentTrial, _ input: InputDocument) throws {
    var found = input.problems + trial.diagnostics
    if case .unsure(let reasons) = trial.verdict { found.append(input.unsure(reasons)) }
    if let expect, expect != trial.read.entries.count {
      found.append(input.unexpectedCount(trial.read.entries.count, expect))
    }
    try site.reportAside(found)
  }

  private func draft(_ trial: DocumentTrial, _ input: InputDocument, _ id: String) throws {
    let vendor = input.vendor(id)
    let draft = VendorDraft(
      vendor: vendor, version: release ?? CalendarDay.today, name: input.name,
      bytes: input.bytes,
      configuration: input.configuration(trial, vendor))
    let paths = try draft.write(below: site.path("content"))
    site.say(
      """
      Wrote \(paths.joined(separator: " and ")).
      The latter says what the vendor is called: give it the name that people know.

      Next:
        sitegen build\(site.argument)
            makes the site in public/\(input.address == nil ? "" : update)
      """)
  }

  private var update: String {
    "\n  sitegen update\(site.argument)\n      fetches it again, and adds a version where it says something else"
  }
}

extension ForeignEncoding: ExpressibleByArgument {}
