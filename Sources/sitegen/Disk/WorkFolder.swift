import CSystemCalls

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The folder in which builds are put together: `.public.sitegen` beside an output called `public`,
/// or `.sitegen` in it where a file system is mounted there.
///
/// It holds `lock`, `next`, the site that is being built, `previous`, the one before the one that is
/// published, `older`, which is about to go, `journal`, what an unfinished exchange was about,
/// `state` and `memory`, by which a build finds out what there is to do, and `catalogs`, which need
/// not be read again; `results`, what the next build is to know, has a name for a moment only. While
/// it is being put together, a site may use the folders of the one before the one that is published;
/// `staged` holds its new files then.
struct WorkFolder: Sendable {
  /// The folder that is published.
  let output: String
  let path: String
  /// Whether it stands in the output, which cannot be moved.
  let isInside: Bool

  init(of output: String) {
    let parts = output.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let folders = parts.dropLast().joined(separator: "/")
    let parent = parts.count < 2 ? "." : folders.isEmpty ? "/" : folders
    self.output = output
    isInside = folder_is_mounted(output, parent) == 1
    let name = ".\(parts.last ?? "output").sitegen"
    path = isInside ? "\(output)/.sitegen" : (parts.dropLast() + [name]).joined(separator: "/")
  }

  var lock: String { "\(path)/lock" }
  var next: String { "\(path)/next" }
  var previous: String { "\(path)/previous" }
  var older: String { "\(path)/older" }
  var journal: String { "\(path)/journal" }
  var state: String { "\(path)/state" }
  var memory: String { "\(path)/memory" }
  var catalogs: String { "\(path)/catalogs" }
  var staged: String { "\(path)/staged" }
  var results: String { "\(path)/results" }
  private var ignored: String { "\(path)/.gitignore" }

  /// Creates it. Refuses what is no folder there, so that no link leads a build elsewhere.
  func create() throws(DiskError) {
    if mkdir(path, 0o755) != 0, errno != EEXIST { throw DiskError("create", path) }
    guard DiskFile.kind(path) == .folder else { throw DiskError("create", path, ENOTDIR) }
  }

  /// Says to git that nothing here is to be committed.
  func keepOutOfGit() throws(DiskError) {
    guard DiskFile.kind(ignored) == nil else { return }
    try DiskFile.write(Array("*\n".utf8), to: ignored)
  }

  /// Finishes or undoes what a build that was killed left behind.
  func recover() throws(DiskError) {
    try finishExchange()
    for leftover in [next, older, staged, results] { try FolderTree.remove(leftover) }
    try FolderTree.remove(journal)
  }

  private func finishExchange() throws(DiskError) {
    guard let entry = JournalEntry.read(journal), DiskFile.kind(next) == .folder else { return }
    if entry.folder == DiskFile.identity(output) || entry.keepsNext {
      try keepNextAsPrevious()
    }
  }

  /// The site that was published becomes the previous one, and the one before it goes.
  func keepNextAsPrevious() throws(DiskError) {
    if DiskFile.kind(previous) != nil {
      try FolderTree.remove(older)
      if try !FolderTree.move(previous, to: older) { try FolderTree.remove(previous) }
    }
    try FolderTree.rename(next, to: previous)
    try FolderTree.remove(older)
  }

  /// Removes the folder where nothing in it is worth keeping; the lock goes last.
  func removeIfUseless() {
    if [previous, state].allSatisfy({ DiskFile.kind($0) == nil }) {
      for useless in [memory, catalogs] { try? FolderTree.remove(useless) }
      unlink(ignored)
    }
    guard DiskFile.kind(ignored) == nil else { return }
    unlink(lock)
    rmdir(path)
  }
}
