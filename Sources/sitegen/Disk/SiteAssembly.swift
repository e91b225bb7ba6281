import ContentModel
import SiteRendering

/// Puts the next site together in `next`, where its list and new files are staged already: everything else
/// becomes a hard link to the published file.
///
/// Where the previous site is as its build left it, its folders are used for that, so that only what
/// differs between the two is linked, moved or removed. A file that is the same in both sites is one
/// file with two names, so it is enough that the folders are as they were. No file is ever written to, only its name
/// goes: the published site has the same files. From the first move until the exchange there is no
/// previous site.
struct SiteAssembly {
  private let work: WorkFolder
  /// How many tasks link files at the same time, 1 or more.
  private let jobs: Int

  init(_ work: WorkFolder, jobs: Int) {
    self.work = work
    self.jobs = jobs
  }

  /// Links everything that is published already.
  func link(_ site: SiteFiles) async throws(DiskError) {
    let files = site.manifest.files
    let kept = files.indices.filter { site.states[$0].isKept }
    try await forEach(kept) { number throws(DiskError) in try link(files.path(number)) }
  }

  /// Makes the folders of the previous site, which is as its build left it, those of the next one; gives whether
  /// the file system can.
  func takePrevious() throws(DiskError) -> Bool {
    try FolderTree.rename(work.next, to: work.staged)
    if try FolderTree.move(work.previous, to: work.next) { return true }
    try FolderTree.rename(work.staged, to: work.next)
    return false
  }

  /// Makes the next site of the previous one, whose folders were taken.
  func run(_ steps: AssemblySteps) async throws(DiskError) {
    let list = OutputManifest.name
    try FolderTree.rename("\(work.staged)/\(list)", to: "\(work.next)/\(list)")
    // What is gone goes first, for there may be a folder of the same name then.
    try await forEach(steps.gone) { path throws(DiskError) in
      try FolderTree.removeFile("\(work.next)/\(path)")
    }
    FolderTree.removeEmptyFolders(around: steps.gone, in: work.next)
    try await forEach(steps.placed) { step throws(DiskError) in try place(step) }
    try FolderTree.remove(work.staged)
  }

  private func forEach<Item: Sendable>(
    _ items: [Item], _ body: @escaping @Sendable (Item) throws(DiskError) -> Void
  ) async throws(DiskError) {
    let failures = await items.concurrentMap(jobs: jobs) { item -> DiskError? in
      do throws(DiskError) { try body(item) } catch { return error }
      return nil
    }
    if let failure = failures.compactMap(\.self).first { throw failure }
  }

  /// Puts a file into its place, where there may be another.
  private func place(_ step: AssemblySteps.Placing) throws(DiskError) {
    let target = "\(work.next)/\(step.path)"
    if step.isKept {
      if step.isThere { try FolderTree.removeFile(target) }
      try link(step.path)
    } else {
      if !step.isThere { try FolderTree.createParent(of: target) }
      try FolderTree.rename("\(work.staged)/\(step.path)", to: target)
    }
  }

  private func link(_ path: String) throws(DiskError) {
    try FolderTree.linkFile("\(work.output)/\(path)", to: "\(work.next)/\(path)")
  }
}
