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

      EXAMPLES
        sitegen read errors.html
        sitegen read errors.txt --format json > catalog.json
        sitegen read errors.txt --config vendor.yaml --expect 110
        sitegen read errors.md --write acme --release 2024-06-30
      """)

  /// A way of printing the entries.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, yaml
  }

  @Argument(help: "The document.")
  var file: String

  @Option(help: "How the entries are printed: text, json (a catalog) or yaml (how they are read).")
  var format = Format.text

  @Option(help: "Read as this file says: a vendor.yaml, or one item of its documents.")
  var config: String?

  @Option(help: "What a document is in that is no UTF-8 and does not say what it is.")
  var encoding: ForeignEncoding?

  @Option(help: "Fail unless there are this many entries.")
  var expect: Int?

  @Option(help: "Put the document and its vendor.yaml into content/ as this vendor.")
  var write: String?

  @Option(help: "The version that is written. (default: today)")
  var release: String?

  @Flag(name: .shortAndLong, help: "List the lines outside of entries.")
  var verbose = false

  @OptionGroup var site: SiteOptions

  func validate() throws {
    if let write { try VendorDraft.checkName(write, isVendor: true) }
    if let release { try VendorDraft.checkName(release, isVendor: false) }
  }

  func run() async throws {
    try await Console.reportingFailures {
      let configuration = try config.map { try InputDocument(path: $0).document }
      let input = try InputDocument(
        path: file, encoding: encoding ?? configuration.flatMap { DocumentConfiguration.encoding(in: $0, for: file) },
        keepingBytes: write != nil)
      if let refusal = input.refusal { try site.reportAside([refusal]) }
      let trial = try configuration.map { try configured(input, $0) } ?? detected(input)
      try present(trial, input)
      try report(trial, input)
      if let id = write { try draft(trial, input, id) }
    }
  }

  private func configured(_ input: InputDocument, _ file: SourceDocument) throws -> DocumentTrial {
    let found = DocumentConfiguration.instructions(in: file, for: self.file)
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
    site.say("Wrote \(paths.joined(separator: " and ")).")
  }
}

extension ForeignEncoding: ExpressibleByArgument {}
