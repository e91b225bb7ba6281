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
  init(_ work: WorkFolder, reusing folders: UInt64?) {
    self.work = work
    previous = folders.flatMap { folders in
      guard !work.isInside, let manifest = try? OutputManifest(in: work.previous),
        FolderStamp.folders(of: work.previous, manifest.paths) == folders
      else { return nil }
      return manifest
    }
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
    try removeWhatIsGone(previous, records)
    try place(records, previous)
    try FolderTree.remove(work.staged)
  }

  private func link(_ path: String) throws(DiskError) {
    try FolderTree.linkFile("\(work.output)/\(path)", to: "\(work.next)/\(path)")
  }

  /// Files that the next site does not have go, and so do folders that have become empty.
  private func removeWhatIsGone(
    _ previous: OutputManifest, _ records: [StagingWriter.Record]
  ) throws(DiskError) {
    let kept = Set(records.map(\.path))
    var folders: Set<Substring> = []
    for path in previous.paths where !kept.contains(path) {
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

  /// Files that the previous site has as they are now published stay where they are.
  private func place(
    _ records: [StagingWriter.Record], _ previous: OutputManifest
  ) throws(DiskError) {
    let old = Dictionary(previous.lines.map { ($0.path, $0.hash) }) { first, _ in first }
    for record in records {
      let known = old[record.path]
      if record.isKept {
        if known == .some(record.hash) { continue }
        if known != nil { try FolderTree.remove("\(work.next)/\(record.path)") }
        try link(record.path)
      } else {
        let target = "\(work.next)/\(record.path)"
        if known == nil { try FolderTree.createParent(of: target) }
        try FolderTree.rename("\(work.staged)/\(record.path)", to: target)
      }
    }
  }
}
