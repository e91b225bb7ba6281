import ContentModel
import SiteRendering

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Puts the next site together in `next`, where its new files are staged already: everything else
/// becomes a hard link to the published file.
///
/// Where the previous site is as its build left it, its folders are used for that, so that only what
/// differs between the two is linked, moved or removed. A file that is the same in both sites is one
/// file with two names, so it is enough that the folders are as they were. No file is ever written to, only its name
/// goes: the published site has the same files. From the first move until the exchange there is no
/// previous site.
struct SiteAssembly {
  private let work: WorkFolder
  /// The previous site, where its folders can be used.
  private let previous: OutputManifest?
  /// How many tasks link files at the same time, 1 or more.
  private let jobs: Int

  /// `folders` is the checksum of the previous site's folders when it was published.
  init(_ work: WorkFolder, reusing folders: UInt64?, jobs: Int) async {
    self.work = work
    self.jobs = jobs
    guard let folders, !work.isInside,
      let manifest = try? OutputManifest(in: work.previous),
      await FolderStamp.folders(of: work.previous, manifest.files, jobs: jobs) == folders
    else {
      previous = nil
      return
    }
    previous = manifest
  }

  func assemble(_ site: SiteFiles) async throws(DiskError) {
    let files = site.manifest.files
    guard let previous else {
      return try await link(files, files.indices.filter { site.states[$0].isKept })
    }
    if DiskFile.kind(work.next) != nil { try FolderTree.rename(work.next, to: work.staged) }
    try FolderTree.rename(work.previous, to: work.next)
    try FolderTree.remove("\(work.next)/\(OutputManifest.name)")
    let steps = Steps(from: previous.files, to: site)
    try remove(steps.gone)
    for step in steps.placed {
      try place(
        files.path(step.file), isKept: site.states[step.file].isKept, isThere: step.isThere)
    }
    try FolderTree.remove(work.staged)
  }

  private func link(_ files: FileList, _ numbers: [Int]) async throws(DiskError) {
    let failures = await numbers.concurrentMap(jobs: jobs) { number -> DiskError? in
      do throws(DiskError) { try link(files.path(number)) } catch { return error }
      return nil
    }
    if let failure = failures.compactMap(\.self).first { throw failure }
  }

  private func link(_ path: String) throws(DiskError) {
    try FolderTree.linkFile("\(work.output)/\(path)", to: "\(work.next)/\(path)")
  }

  /// Removes files, and folders that have become empty.
  private func remove(_ paths: [String]) throws(DiskError) {
    var folders: Set<Substring> = []
    for path in paths {
      try FolderTree.remove("\(work.next)/\(path)")
      var rest = path[...]
      while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
        rest = rest[..<slash]
        guard folders.insert(rest).inserted else { break }
      }
    }
    for folder in folders.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      // A folder that still holds something stays.
      rmdir("\(work.next)/\(folder)")
    }
  }

  /// Puts a file into its place, where there may be another.
  private func place(_ path: String, isKept: Bool, isThere: Bool) throws(DiskError) {
    let target = "\(work.next)/\(path)"
    if isKept {
      if isThere { try FolderTree.remove(target) }
      try link(path)
    } else {
      if !isThere { try FolderTree.createParent(of: target) }
      try FolderTree.rename("\(work.staged)/\(path)", to: target)
    }
  }
}

/// What becomes of the previous site's folders, so that they hold the next one.
private struct Steps {
  /// Files that the next site does not have.
  private(set) var gone: [String] = []
  /// Files that the previous site does not have as they are published now, by their numbers, and
  /// whether it has another of that path.
  private(set) var placed: [(file: Int, isThere: Bool)] = []

  /// Walks along both, which are in the order of their paths.
  init(from previous: FileList, to site: SiteFiles) {
    let files = site.manifest.files
    var place = 0
    for number in files.indices {
      while place < previous.count, previous.precedes(place, files, number) {
        gone.append(previous.path(place))
        place += 1
      }
      let isThere = place < previous.count && !files.precedes(number, previous, place)
      let isSame = isThere && previous.isSame(place, files, number)
      if !site.states[number].isKept || !isSame { placed.append((number, isThere)) }
      if isThere { place += 1 }
    }
    gone += (place..<previous.count).map(previous.path)
  }
}
