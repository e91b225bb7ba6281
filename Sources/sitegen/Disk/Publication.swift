import ContentModel
import Diagnostics
import SiteRendering

/// One build's hold on its output folder, from the lock to the exchange.
struct Publication: Sendable {
  let work: WorkFolder
  private let lock: BuildLock
  /// How many tasks look at files at the same time, 1 or more.
  let jobs: Int

  /// What a build did to the files.
  struct FileCounts {
    let written: Int
    let kept: Int
    let removed: Int

    var count: Int { written + kept }
  }

  /// Waits until no other build is at work there, and mends what a killed one left behind.
  init(
    in output: String, jobs: Int = Processor.coreCount, waiting: (_ process: String) -> Void
  ) throws(DiskError) {
    self.jobs = jobs
    work = WorkFolder(of: output)
    lock = try BuildLock(on: work, waiting: waiting)
    try work.recover()
  }

  /// Lets the next one in. What was staged and not published is gone.
  func end() {
    try? FolderTree.remove(work.next)
    work.removeIfUseless()
    lock.release()
  }

  /// What the last build left, if its files are all still as they were left; `nil` when in doubt.
  func lastBuild() async -> LastBuild? {
    guard let state = BuildState(at: work.state),
      let manifest = try? OutputManifest(in: work.output),
      let stamps = await FileStamp.all(in: work.output, manifest.files, jobs: jobs),
      SiteStamp(of: manifest.files, stamps, folders: state.output.folders) == state.output
    else { return nil }
    return LastBuild(state: state, manifest: manifest, stamps: stamps, memory: work.memory)
  }

  /// What a build left in the output folder.
  struct LastBuild: Sendable {
    let state: BuildState
    let manifest: OutputManifest
    /// Of its files, in the order of the list.
    let stamps: [FileStamp]
    fileprivate let memory: String

    /// How many files there are.
    var count: Int { manifest.count }

    /// Whether it was made of the same.
    func isMade(of inputs: UInt64) -> Bool { state.inputs == inputs }

    /// What it was made of, as far as that is known.
    var units: BuildMemory {
      state.memory.flatMap { BuildMemory(at: memory, checksum: $0, manifest.files) }
        ?? BuildMemory()
    }

    /// What this build made of a unit.
    func kept(_ unit: BuildMemory.Unit) -> KeptUnit {
      KeptUnit(files: manifest.files.only(unit.lines), result: unit.result)
    }
  }

  /// The catalogs that builds into this folder have read.
  var catalogs: CatalogStore { CatalogStore(in: work.catalogs) }

  /// Where results stand until the site is published.
  var results: ResultFile { ResultFile(at: work.results) }

  /// Takes back what was staged.
  func discard() throws(DiskError) { try FolderTree.remove(work.next) }

  /// A writer into the folder where the site is built.
  func writer(
    after last: LastBuild?, audit: OutputAudit?, statistics: BuildStatistics
  ) -> StagingWriter {
    let published: StagingWriter.Published =
      if let last { .site(last.manifest) } else if DiskFile.kind(work.output) == .folder {
        .folder(work.output)
      } else { .nothing }
    return StagingWriter(
      published: published, staging: work.next, audit: audit, statistics: statistics)
  }

  /// Replaces the site by what the writers took and what is kept of it. Reports what stands in the
  /// way and then changes nothing; throws when the disk refuses. `made` and `inputs` are for
  /// `lastBuild`.
  func publish(
    _ writers: [StagingWriter], _ made: BuildMemory, keeping kept: [OutputUnit: BuildMemory.Unit],
    after last: LastBuild?, _ survey: SiteSurvey, inputs: UInt64?
  ) async throws(DiskError) -> Diagnosed<FileCounts?> {
    if let failure = writers.compactMap(\.failure).first { throw failure }
    let before = survey.published
    let files = await SiteFiles(
      writers, after: before, last?.stamps, keeping: kept, jobs: jobs)
    async let memory = made.keeping(kept, in: files).packed
    let manifest = files.manifest
    let written = files.writtenCount
    let isChanged = written > 0 || manifest.files.bytes != before.files.bytes
    if isChanged { try stage(manifest) }
    let folders = SiteFolders(around: manifest.files)
    let steps = await survey.previous.value.map { AssemblySteps(from: $0, to: files) }
    let others = try await survey.others.value.get()
    guard others.problems.isEmpty else { return Diagnosed(nil, others.problems) }
    var known: [FileStamp?] = []
    if isChanged {
      let assembly = SiteAssembly(work, jobs: jobs)
      if let steps, let found = await survey.folders.value, try assembly.takePrevious() {
        async let carried = found.carried(to: folders, changed: steps.changedFolders)
        try await assembly.run(steps)
        known = await carried
      } else {
        try await assembly.link(files)
      }
      try exchange(others)
    }
    let packed = await memory
    async let checksum = remember(packed)
    let stamp = await stamp(of: files, folders, others.dotted.isEmpty ? known : [])
    try remember(
      inputs, stamp, others, isChanged ? last?.state.asPrevious : last?.state.previous,
      await checksum)
    return Diagnosed(
      FileCounts(
        written: written, kept: manifest.count - written,
        removed: files.removedCount))
  }

  /// Puts the previous site back; the one that is there now becomes the previous one. `nil` where
  /// there is none.
  func rollBack() throws(DiskError) -> Diagnosed<Int?> {
    guard DiskFile.kind(work.previous) == .folder else { return Diagnosed(nil) }
    let others = try OtherFiles(in: work.output, besides: OutputManifest(in: work.output))
    guard others.problems.isEmpty else { return Diagnosed(nil, others.problems) }
    for file in [work.state, work.memory] { try FolderTree.remove(file) }
    let replacement = FolderReplacement(work, keepsNext: true)
    try replacement.announce(work.previous)
    if try !FolderTree.move(work.previous, to: work.next) {
      try FolderTree.remove(work.journal)
      try FolderTree.link(work.previous, to: work.next)
      try replacement.announce(work.next)
    }
    let outdated = try OtherFiles(in: work.next, besides: OutputManifest(in: work.next))
    for path in outdated.dotted { try FolderTree.remove("\(work.next)/\(path)") }
    try others.carry(to: work.next)
    try FolderTree.sync(work.path)
    try replacement.run()
    return Diagnosed(try OutputManifest(in: work.output).count)
  }

  /// Writes the list of files to where the new files of the site are.
  private func stage(_ manifest: OutputManifest) throws(DiskError) {
    try DiskFolder.create(work.next)
    try DiskFile.write(manifest.files.bytes, to: "\(work.next)/\(OutputManifest.name)")
  }

  private func exchange(_ others: OtherFiles) throws(DiskError) {
    try others.carry(to: work.next)
    let replacement = FolderReplacement(work, keepsNext: false)
    try replacement.announce(work.next)
    try FolderTree.sync(work.path)
    try replacement.run()
  }

  /// What was published now, as the disk describes it; `nil` where something is missing. Files that
  /// were kept are those that the last build left; `known` are the stamps of folders that are known.
  private func stamp(
    of files: SiteFiles, _ folders: SiteFolders, _ known: [FileStamp?]
  ) async -> SiteStamp? {
    let tellsAtOnce = await tellsAtOnce(files)
    var stamps = files.states.map { tellsAtOnce || $0.isKept ? $0.stamp : nil }
    let unknown = stamps.indices.filter { stamps[$0] == nil }
    let list = files.manifest.files
    guard
      let folders = await FolderStamps(in: work.output, folders, known: known, jobs: jobs),
      let found = await FileStamp.all(in: work.output, list.only(unknown), jobs: jobs)
    else { return nil }
    for (place, stamp) in zip(unknown, found) { stamps[place] = stamp }
    return SiteStamp(of: list, stamps.compactMap(\.self), folders: folders.checksum)
  }

  /// Whether the disk describes files as it did when they were written, which some network folders do
  /// not: looks at the first and every thousandth.
  private func tellsAtOnce(_ files: SiteFiles) async -> Bool {
    let sample = files.states.indices.filter {
      !files.states[$0].isKept && files.states[$0].stamp != nil
    }.everyThousandth
    let found = await FileStamp.all(
      in: work.output, files.manifest.files.only(sample), jobs: jobs)
    return found == sample.compactMap { files.states[$0].stamp }
  }

  /// Gives the checksum by which it is known again; `nil` where the disk refuses: then the next build makes
  /// everything again, and that is all.
  private func remember(_ memory: PackedBytes) -> UInt64? {
    try? BuildMemory.write(memory, to: work.memory)
  }

  /// `memory` is the checksum of what is remembered.
  private func remember(
    _ inputs: UInt64?, _ stamp: SiteStamp?, _ others: OtherFiles, _ previous: SiteStamp?,
    _ memory: UInt64?
  ) throws(DiskError) {
    try work.keepOutOfGit()
    if stamp == nil || memory == nil { try FolderTree.remove(work.memory) }
    guard let stamp else { return try FolderTree.remove(work.state) }
    let state = BuildState(
      inputs: inputs, output: stamp, previous: previous, hasOthers: !others.dotted.isEmpty,
      memory: memory)
    if BuildState(at: work.state) != state { try state.write(to: work.state) }
  }
}
