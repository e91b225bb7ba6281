import ArgumentParser
import CSystemCalls
import ContentModel
import Diagnostics
import SiteRendering

/// `sitegen build`.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Builds the site.",
    usage: "sitegen build [<options>]",
    discussion: """
      Reads content/ and templates/ and replaces the site in public/ by the new
      one, in one step. When anything is wrong, public/ stays as it is. Files that
      sitegen did not write are never touched: names that begin with a dot stay,
      others stop the build. What was published before is kept in .public.sitegen/
      for 'sitegen rollback'.

      EXAMPLES
        sitegen build
        sitegen build --source docs --output /srv/www/errors
        sitegen build --verify --timings
      """)

  @OptionGroup var bare: BareArguments
  @OptionGroup var site: SiteOptions
  @OptionGroup var rendering: RenderingOptions

  @Option(help: "The folder to write to. (default: public in the source folder)")
  var output: String?

  @Flag(help: "Build twice, in two processes with other settings, and compare.")
  var verify = false

  @Flag(name: .customLong("no-audit"), help: "Do not check the output before it is published.")
  var skipsAudit = false

  @Flag(help: "Print where the time went.")
  var timings = false

  /// For the second process of `--verify`.
  @Flag(help: ArgumentHelp("Print the checksums of all files.", visibility: .hidden))
  var checksums = false

  /// Bytes that a build holds before it gives any back where the last one is known, so that little is to be made.
  private static let leastToGiveBack = 96 << 20

  func validate() throws { try SiteOptions.validate(output: output) }

  func run() async throws {
    try await Console.reportingFailures {
      if checksums { return try await printChecksums() }
      guard DiskFolder.isSite(site.source) else { throw MissingFolder(path: site.path("content")) }
      let output = site.outputPath(self.output)
      try site.keepApart(output: output)
      try FolderTree.createParent(of: output)
      let publication = try site.publication(in: output)
      defer { publication.end() }
      try await build(publication)
    }
  }

  private func build(_ publication: Publication) async throws {
    var clock = StageClock()
    async let lastBuild = verify ? nil : publication.lastBuild()
    let inputs = try rendering.inputs(of: site)
    let fingerprint = inputs.fingerprint
    clock.end("reading files")
    let last = await lastBuild
    if let last, last.isMade(of: fingerprint), await publication.isComplete(last) {
      try site.report([])
      report(Publication.FileCounts(written: 0, kept: last.count, removed: 0))
      return timings ? Console.error(TimingReport(clock, []).text) : ()
    }
    clock.end("looking at the output")
    if last != nil { allocation_keeps_up_to(Self.leastToGiveBack) }
    // It is read while the documents are.
    let known = Task { last?.units ?? BuildMemory() }
    if try await build(publication, inputs, fingerprint, &clock, after: last, known) { return }
    try publication.discard()
    let again = try rendering.inputs(of: site)
    _ = try await build(
      publication, again, again.fingerprint, &clock, after: last, Task { BuildMemory() })
  }

  /// Makes what is not known and publishes all of it. `false` where what is known does not go with
  /// what was made: then nothing was published.
  private func build(
    _ publication: Publication, _ inputs: consuming SiteInputs, _ fingerprint: UInt64,
    _ clock: inout StageClock, after last: Publication.LastBuild?, _ known: Task<BuildMemory, Never>
  ) async throws -> Bool {
    let progress = Progress(isShown: !site.quiet)
    // What the disk refuses is said after this, on a line of its own.
    defer { progress.clear() }
    progress.show("Making the files of the site …")
    var made = await make(publication, consume inputs, &clock, after: last, known)
    let survey = try publication.survey(after: last)
    guard var problems = problems(of: made) else { return false }
    progress.clear()
    clock.end("checking the output")
    try site.reportIfStopping(problems)
    if verify { problems += RepeatedBuild(site, rendering).differences(from: made.writers) }
    try site.reportIfStopping(problems)
    progress.show("Publishing …")
    let memory = await made.takeMemory(jobs: rendering.jobCount)
    allocation_returns_what_is_free()
    let published = try await publication.publish(
      made.writers, memory, keeping: made.kept, after: last, survey,
      inputs: problems.isEmpty && !skipsAudit ? fingerprint : nil)
    clock.end("publishing")
    progress.clear()
    try site.report(problems + published.diagnostics)
    if let counts = published.value { report(counts) }
    if timings { Console.error(TimingReport(clock, made.writers.map(\.statistics)).text) }
    return true
  }

  /// What a build made, and what it kept of the last one.
  private struct Made {
    var writers: [StagingWriter]
    let kept: [OutputUnit: BuildMemory.Unit]
    /// What it made and this one does not keep.
    let gone: [AuditFacts]
    /// What was found wrong so far.
    let diagnostics: [Diagnostic]

    /// What the next build must know. The audits are gone then.
    mutating func takeMemory(jobs: Int) async -> BuildMemory {
      let memory = await BuildMemory(of: writers, jobs: jobs)
      for number in writers.indices { writers[number].forgetAudits() }
      return memory
    }
  }

  private func make(
    _ publication: Publication, _ inputs: consuming SiteInputs, _ clock: inout StageClock,
    after last: Publication.LastBuild?, _ known: Task<BuildMemory, Never>
  ) async -> Made {
    let statistics = timings ? BuildStatistics.running : .off
    var kept: [OutputUnit: BuildMemory.Unit] = [:]
    let (catalogs, program) = (publication.catalogs, SiteInputs.program)
    let source = await (consume inputs).read(jobs: rendering.jobCount, &clock) {
      catalogs.catalog($0, program: program)
    }
    // Without them the next build takes its time, and that is all.
    async let stored: Void? = try? catalogs.keep(source.content.vendors, program: program)
    let rendered = await source.render(
      jobs: rendering.jobCount, &clock, storing: publication.results
    ) {
      let units = await known.value.units
      return { unit in
        kept[unit] = units[unit]
        return units[unit].flatMap { last?.kept($0) }
      }
    } to: { audit in
      publication.writer(
        after: last, audit: skipsAudit ? nil : audit, statistics: statistics)
    }
    await stored
    return await Made(
      writers: rendered.value ?? [], kept: kept,
      gone: known.value.units.filter { kept[$0.key] == nil }.map(\.value.facts),
      diagnostics: rendered.diagnostics)
  }

  /// Everything that is wrong; `nil` where what was kept is not sound beside what was made.
  private func problems(of made: Made) -> [Diagnostic]? {
    let facts = made.kept.values.map(\.facts)
    let new = made.writers.flatMap { $0.units.values.flatMap(\.facts) }
    guard skipsAudit || OutputAudit.areSound(facts, without: made.gone, beside: new) else {
      return nil
    }
    return made.diagnostics + problems(of: made.writers, beside: facts)
  }

  /// What is wrong with the output of a site that is sound so far.
  private func problems(
    of writers: [StagingWriter], beside kept: [AuditFacts]
  ) -> [Diagnostic] {
    if skipsAudit {
      site.say(
        "The output was not checked: links, anchors, redirects, ids, markup and JSON may be wrong.")
    }
    guard writers.allSatisfy({ $0.failure == nil }) else { return [] }
    return OutputAudit.problems(of: writers.compactMap(\.audit), beside: kept)
  }

  private func report(_ counts: Publication.FileCounts) {
    site.say(
      "Built \(counts.count) files in \(site.outputPath(output)): \(counts.written) written, "
        + "\(counts.kept) unchanged, \(counts.removed) removed.")
  }

  private func printChecksums() async throws {
    var clock = StageClock()
    let source = try await rendering.inputs(of: site).read(jobs: rendering.jobCount, &clock)
    let rendered = await source.render(jobs: rendering.jobCount, &clock) { _ in
      ChecksumWriter(audit: nil)
    }
    var files = FileList()
    for writer in rendered.value ?? [] { files.append(writer.files) }
    try Console.output(String(decoding: OutputManifest(files).files.bytes, as: UTF8.self))
  }
}
