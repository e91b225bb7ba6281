#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The right to publish in a folder, which one process has at a time.
///
/// The system takes it back when the process ends, however it ends. The lock file names the process.
struct BuildLock {
  private let descriptor: Int32

  /// Waits for the lock; `waiting` hears who has it, as soon as it is clear that another has.
  init(on folder: WorkFolder, waiting: (_ process: String) -> Void) throws(DiskError) {
    while true {
      try folder.create()
      let descriptor = open(folder.lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
      if descriptor < 0, errno == ENOENT { continue }
      guard descriptor >= 0 else { throw DiskError("lock", folder.lock) }
      Self.take(descriptor, folder, waiting)
      if Self.isStillThere(descriptor, folder.lock) {
        self.descriptor = descriptor
        Self.sign(descriptor)
        return
      }
      // Whoever had it removed the file when it was done.
      close(descriptor)
    }
  }

  func release() { close(descriptor) }

  private static func take(
    _ descriptor: Int32, _ folder: WorkFolder, _ waiting: (String) -> Void
  ) {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
    let holder = (try? DiskFile.read(folder.lock)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    waiting(String(holder.prefix { $0.isNumber }))
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }

  private static func isStillThere(_ descriptor: Int32, _ path: String) -> Bool {
    var (held, there) = (stat(), stat())
    return fstat(descriptor, &held) == 0 && lstat(path, &there) == 0 && held.st_ino == there.st_ino
  }

  private static func sign(_ descriptor: Int32) {
    let name = Array("\(getpid())\n".utf8)
    ftruncate(descriptor, 0)
    _ = name.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }
}
