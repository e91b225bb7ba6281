import CSystemCalls

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Puts the site that is ready in `next` in the place of the published one, which becomes `previous`.
///
/// The two folders change places in one step. Where the system cannot do that, because something is
/// mounted on the output, it stands in a layer below, or the file system knows no exchange, the files
/// are moved one by one, see `GradualReplacement`.
struct FolderReplacement {
  private let work: WorkFolder
  private let keepsNext: Bool

  init(_ work: WorkFolder, keepsNext: Bool) {
    self.work = work
    self.keepsNext = keepsNext
  }

  /// Writes down which folder is about to be published.
  func announce(_ folder: String) throws(DiskError) {
    guard let identity = DiskFile.identity(folder) else { throw DiskError("read", folder) }
    try JournalEntry(folder: identity, keepsNext: keepsNext).write(to: work.journal)
  }

  func run() throws(DiskError) {
    keepRights()
    if work.isInside {
      try GradualReplacement(work).run()
    } else if DiskFile.kind(work.output) == nil {
      try FolderTree.rename(work.next, to: work.output)
    } else if folder_exchange(work.next, work.output) == 0 {
      try work.keepNextAsPrevious()
    } else if Self.cannotExchange.contains(errno) {
      try GradualReplacement(work).run()
    } else {
      throw DiskError("replace", work.output)
    }
    try FolderTree.remove(work.journal)
    try FolderTree.sync(work.path)
  }

  /// Who may do what with the published folder stays as somebody has set it, as far as the system lets us.
  private func keepRights() {
    var (published, next) = (stat(), stat())
    guard lstat(work.output, &published) == 0, lstat(work.next, &next) == 0 else { return }
    let hasOwner = next.st_uid == published.st_uid && next.st_gid == published.st_gid
    // Only the superuser gives folders away; others may give them to a group of theirs.
    if !hasOwner, chown(work.next, published.st_uid, published.st_gid) != 0 {
      chown(work.next, uid_t.max, published.st_gid)
    }
    if !hasOwner || next.st_mode != published.st_mode {
      chmod(work.next, published.st_mode & 0o7777)
    }
  }

  /// What systems and file systems say that do not know how: Linux before 3.15, file systems without
  /// flags, mount points, and network folders.
  private static let cannotExchange: Set = [ENOSYS, EINVAL, ENOTSUP, EXDEV, EBUSY]
}
