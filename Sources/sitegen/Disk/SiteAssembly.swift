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

  /// `folders` is the checksum of the previous site's folders when it was published.
  init(_ work: WorkFolder, reusing folders: UInt64?, jobs: Int) async {
    self.work = work
    guard let folders, !work.isInside,
      let manifest = try? await OutputManifest(in: work.previous, jobs: jobs),
      await FolderStamp.folders(of: work.previous, manifest.paths, jobs: jobs) == folders
    else {
      previous = nil
      return
    }
    previous = manifest
  }

  /// `records` are the files of the next site, in the order of their paths.
  func assemble(_ records: [StagingWriter.Record]) throws(DiskError) {
    guard let previous else {
      for record in records where record.isKept { try link(record.path) }
      return
    }
    if DiskFile.kind(work.next) != nil { try FolderTree.rename(work.next, to: work.staged) }
    try FolderTree.rename(work.previous, to: work.next)
    try FolderTree.remove("\(work.next)/\(OutputManifest.name)")
    let steps = Steps(from: previous, to: records)
    try remove(steps.gone)
    for step in steps.placed { try place(step.record, isThere: step.isThere) }
    try FolderTree.remove(work.staged)
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
  private func place(_ record: StagingWriter.Record, isThere: Bool) throws(DiskError) {
    let target = "\(work.next)/\(record.path)"
    if record.isKept {
      if isThere { try FolderTree.remove(target) }
      try link(record.path)
    } else {
      if !isThere { try FolderTree.createParent(of: target) }
      try FolderTree.rename("\(work.staged)/\(record.path)", to: target)
    }
  }
}

/// What becomes of the previous site's folders, so that they hold the next one.
private struct Steps {
  /// Files that the next site does not have.
  private(set) var gone: [String] = []
  /// Files that the previous site does not have as they are published now, and whether it has another
  /// of that path.
  private(set) var placed: [(record: StagingWriter.Record, isThere: Bool)] = []

  /// Walks along both, which are in the order of their paths.
  init(from previous: OutputManifest, to records: [StagingWriter.Record]) {
    var lines = previous.lines.makeIterator()
    var line = lines.next()
    for record in records {
      while let path = line?.path, path.precedesInUTF8(record.path) {
        gone.append(path)
        line = lines.next()
      }
      let there = line.flatMap { record.path.precedesInUTF8($0.path) ? nil : $0 }
      if there != nil { line = lines.next() }
      if !record.isKept || there?.hash != record.hash { placed.append((record, there != nil)) }
    }
    while let path = line?.path {
      gone.append(path)
      line = lines.next()
    }
  }
}
