import Diagnostics
import SiteRendering

/// One build's hold on its output folder, from the lock to the exchange.
struct Publication {
  private let work: WorkFolder
  private let lock: BuildLock

  /// What a build did to the files.
  struct Result {
    let written: Int
    let kept: Int
    let removed: Int

    var count: Int { written + kept }
  }

  /// Waits until no other build is at work there, and mends what a killed one left behind.
  init(in output: String, waiting: (_ process: String) -> Void) throws(DiskError) {
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

  /// What the last build left, if it is all still as it was left; `nil` when in doubt.
  func lastBuild() -> LastBuild? {
    guard let state = BuildState(at: work.state),
      let paths = try? OutputManifest(in: work.output).paths,
      BuildState(inputs: state.inputs, output: work.output, paths) == state
    else { return nil }
    return LastBuild(state: state, count: paths.count, memory: work.memory)
  }

  /// What a build left in the output folder.
  struct LastBuild {
    fileprivate let state: BuildState
    /// How many files there are.
    let count: Int
    fileprivate let memory: String

    /// Whether it was made of the same.
    func isMade(of inputs: UInt64) -> Bool { state.inputs == inputs }

    /// What it was made of, as far as that is known.
    var units: BuildMemory { BuildMemory(at: memory, output: state.output) ?? BuildMemory() }
  }

  /// Takes back what was staged.
  func discard() throws(DiskError) { try FolderTree.remove(work.next) }

  /// A writer into the folder where the site is built.
  func writer(audit: OutputAudit?, statistics: BuildStatistics) -> StagingWriter {
    StagingWriter(
      published: DiskFile.kind(work.output) == .folder ? work.output : nil, staging: work.next,
      audit: audit, statistics: statistics)
  }

  /// Replaces the site by what the writers took and what is kept of it. Reports what stands in the
  /// way and then changes nothing; throws when the disk refuses. `inputs` is for `lastBuild`.
  func publish(
    _ writers: [StagingWriter], keeping kept: [OutputUnit: BuildMemory.Unit], inputs: UInt64?
  ) throws(DiskError) -> Diagnosed<Result?> {
    if let failure = writers.compactMap(\.failure).first { throw failure }
    let records = writers.flatMap(\.records) + kept.values.flatMap(\.records)
    let manifest = OutputManifest(
      records.map { OutputManifest.Line(path: $0.path, hash: $0.hash, origin: $0.origin) })
    let before = try OutputManifest(in: work.output)
    let others = try OtherFiles(in: work.output, besides: before)
    guard others.problems.isEmpty else { return Diagnosed(nil, others.problems) }
    let bytes = manifest.bytes
    let isListed = try DiskFile.holds(bytes, at: "\(work.output)/\(OutputManifest.name)")
    if !isListed || records.contains(where: { !$0.isKept }) {
      for record in records where record.isKept {
        try FolderTree.linkFile("\(work.output)/\(record.path)", to: "\(work.next)/\(record.path)")
      }
      try exchange(manifest: bytes, others)
    }
    try remember(inputs, manifest.paths, BuildMemory(writers, keeping: kept))
    let names = Set(manifest.paths)
    return Diagnosed(
      Result(
        written: records.count { !$0.isKept }, kept: records.count { $0.isKept },
        removed: before.paths.count { !names.contains($0) }))
  }

  /// Puts the previous site back; the one that is there now becomes the previous one. `nil` where
  /// there is none.
  func rollBack() throws(DiskError) -> Diagnosed<Int?> {
    guard DiskFile.kind(work.previous) == .folder else { return Diagnosed(nil) }
    let others = try OtherFiles(in: work.output, besides: OutputManifest(in: work.output))
    guard others.problems.isEmpty else { return Diagnosed(nil, others.problems) }
    try FolderTree.remove(work.state)
    try FolderReplacement(work, keepsNext: true).announce(work.previous)
    try FolderTree.rename(work.previous, to: work.next)
    let outdated = try OtherFiles(in: work.next, besides: OutputManifest(in: work.next))
    for path in outdated.dotted { try FolderTree.remove("\(work.next)/\(path)") }
    try others.carry(to: work.next)
    try FolderTree.sync(work.path)
    try FolderReplacement(work, keepsNext: true).run()
    return Diagnosed(try OutputManifest(in: work.output).lines.count)
  }

  private func exchange(manifest: [UInt8], _ others: OtherFiles) throws(DiskError) {
    try DiskFolder.create(work.next)
    try DiskFile.write(manifest, to: "\(work.next)/\(OutputManifest.name)")
    try others.carry(to: work.next)
    let replacement = FolderReplacement(work, keepsNext: false)
    try replacement.announce(work.next)
    try FolderTree.sync(work.path)
    try replacement.run()
  }

  private func remember(
    _ inputs: UInt64?, _ paths: [String], _ memory: BuildMemory
  ) throws(DiskError) {
    try work.keepOutOfGit()
    guard let state = BuildState(inputs: inputs, output: work.output, paths) else {
      return try FolderTree.remove(work.state)
    }
    try memory.write(to: work.memory, output: state.output)
    if BuildState(at: work.state) != state { try state.write(to: work.state) }
  }
}
