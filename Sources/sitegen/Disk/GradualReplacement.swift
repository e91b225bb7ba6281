import SiteRendering

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Moves a site file by file into a folder that cannot be exchanged.
///
/// Every file is the old one or the new one as a whole at any time. The order sees to it that no
/// page that can be reached links to what is not there yet: what is new comes first, then changed
/// assets, changed pages from the deepest up to the front page, the indexes, and only then what is
/// gone is removed. A build that is killed meanwhile leaves a mixture, which the next one mends: the
/// list of files names those of both sites while this goes on.
struct GradualReplacement {
  private let work: WorkFolder
  private let published: OutputManifest
  private let next: OutputManifest

  init(_ work: WorkFolder) throws(DiskError) {
    self.work = work
    published = try OutputManifest(in: work.output)
    next = try OutputManifest(in: work.next)
  }

  func run() throws(DiskError) {
    try keepPrevious()
    try FolderTree.remove(work.journal)
    try replaceList(by: published.union(next))
    try removeObstacles()
    for path in ordered { try place(path) }
    try removeWhatIsGone()
    try FolderTree.rename(
      "\(work.next)/\(OutputManifest.name)", to: "\(work.output)/\(OutputManifest.name)")
    try FolderTree.remove(work.next)
  }

  private func keepPrevious() throws(DiskError) {
    for path in published.paths + [OutputManifest.name] {
      let file = "\(work.output)/\(path)"
      if DiskFile.kind(file) == .file { try FolderTree.linkFile(file, to: "\(work.older)/\(path)") }
    }
    try FolderTree.remove(work.previous)
    if !published.files.isEmpty { try FolderTree.rename(work.older, to: work.previous) }
  }

  private func replaceList(by list: OutputManifest) throws(DiskError) {
    let file = "\(work.path)/list"
    try FolderTree.remove(file)
    try DiskFile.write(list.files.bytes, to: file)
    try FolderTree.rename(file, to: "\(work.output)/\(OutputManifest.name)")
  }

  /// Files of ours where the new site has a folder, and folders where it has a file.
  private func removeObstacles() throws(DiskError) {
    let folders = next.paths.foldersAround
    let files = Set(next.paths)
    for path in published.paths {
      if folders.contains(path[...]) { try FolderTree.remove("\(work.output)/\(path)") }
      for folder in [path].foldersAround.map(String.init) where files.contains(folder) {
        try FolderTree.remove("\(work.output)/\(folder)")
      }
    }
  }

  /// The paths of the new site, in the order in which they are moved.
  private var ordered: [String] {
    let known = Set(published.paths)
    let ranked = next.paths.map { path in (rank: Rank(of: path, isNew: !known.contains(path)), path)
    }
    return ranked.sorted { ($0.rank, $0.1) < ($1.rank, $1.1) }.map(\.1)
  }

  private struct Rank: Comparable {
    let stage: Int
    /// Less for the deeper.
    let height: Int

    init(of path: String, isNew: Bool) {
      let isPage = path.hasSuffix(".html")
      let isAsset = path.hasPrefix("assets/")
      stage = isNew ? (isPage ? 1 : 0) : isAsset ? 2 : isPage ? 3 : 4
      height = -path.utf8.count { $0 == UInt8(ascii: "/") }
    }

    static func < (left: Rank, right: Rank) -> Bool {
      (left.stage, left.height) < (right.stage, right.height)
    }
  }

  /// Moves a file, unless it is the same one.
  private func place(_ path: String) throws(DiskError) {
    let (source, target) = ("\(work.next)/\(path)", "\(work.output)/\(path)")
    guard DiskFile.identity(source) != DiskFile.identity(target) else { return }
    if rename(source, target) == 0 { return }
    // In an overlay of two file systems, links to one file have different identities, and none replaces another.
    if errno == ESTALE, try DiskFile.holds(DiskFile.read(source), at: target) { return }
    try FolderTree.createParent(of: target)
    try FolderTree.rename(source, to: target)
  }

  private func removeWhatIsGone() throws(DiskError) {
    let kept = Set(next.paths)
    let gone = published.paths.filter { !kept.contains($0) }
    for path in gone { try FolderTree.remove("\(work.output)/\(path)") }
    FolderTree.removeEmptyFolders(around: gone, in: work.output)
  }
}
