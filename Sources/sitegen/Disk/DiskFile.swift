#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reading and writing whole files.
enum DiskFile {
  /// What a path leads to; a symbolic link is not followed.
  enum Kind { case file, folder, link, other }

  /// `nil` where there is nothing.
  static func kind(_ path: String) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// Whether a path leads to a folder, perhaps by way of a symbolic link.
  static func leadsToFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The number of what stands at a path on its file system; `nil` where there is nothing.
  static func identity(_ path: String) -> UInt64? {
    var status = stat()
    return lstat(path, &status) == 0 ? UInt64(status.st_ino) : nil
  }

  /// Whether a path leads to a file, and not by way of a link, of just these bytes.
  static func holds(_ bytes: [UInt8], at path: String) throws(DiskError) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) == bytes.count
    else { return false }
    return try read(path) == bytes
  }

  /// A symbolic link is followed only where somebody named just this path.
  static func read(_ path: String, followingLinks: Bool = false) throws(DiskError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | (followingLinks ? 0 : O_NOFOLLOW))
    guard descriptor >= 0 else { throw DiskError("read", path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw DiskError("read", path) }
    guard let bytes = everything(from: descriptor, expecting: Int(status.st_size)) else {
      throw DiskError("read", path)
    }
    return bytes
  }

  /// The rest of an open file; `nil` where it cannot be read.
  static func everything(from descriptor: Int32, expecting size: Int = 65_536) -> [UInt8]? {
    var bytes: [UInt8] = []
    var size = size + 1
    while let part = next(size, from: descriptor) {
      if part.isEmpty { return bytes }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      size = part.count < size ? size - part.count : bytes.count
    }
    return nil
  }

  /// So many bytes of an open file at most, none at its end; `nil` where it cannot be read.
  private static func next(_ size: Int, from descriptor: Int32) -> [UInt8]? {
    var count = -1
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      repeat {
        count = posixRead(descriptor, buffer.baseAddress, size)
      } while count < 0 && errno == EINTR
      initialized = max(0, count)
    }
    return count < 0 ? nil : bytes
  }

  /// Creates the file; there must be none yet. Gives its stamp, where the disk tells it already.
  @discardableResult
  static func write(_ bytes: [UInt8], to path: String) throws(DiskError) -> FileStamp? {
    try write(bytes, to: path, O_EXCL)
  }

  /// Creates the file, or replaces what is in it.
  static func overwrite(_ bytes: [UInt8], at path: String) throws(DiskError) {
    try write(bytes, to: path, O_TRUNC)
  }

  @discardableResult
  private static func write(
    _ bytes: [UInt8], to path: String, _ mode: Int32
  ) throws(DiskError) -> FileStamp? {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | mode, 0o644)
    guard descriptor >= 0 else { throw DiskError("write", path) }
    let failure = write(all: bytes, to: descriptor)
    guard failure == 0 else {
      close(descriptor)
      // What is left of a file that was not there before is of no use to anybody.
      if mode & O_EXCL != 0 { unlink(path) }
      throw DiskError("write", path, failure)
    }
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    guard close(descriptor) == 0 else { throw DiskError("write", path) }
    return isKnown ? FileStamp(status) : nil
  }

  /// Writes to an open file; gives the value of `errno` that says why not all of it was written, or 0.
  static func write(all bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { posixWrite(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // Another process with the same pipe made it non-blocking.
        var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&wait, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  /// A hard link to a file that stays as it is. Where the file system has no links, a copy with the
  /// same modification time.
  static func link(_ file: String, to target: String) throws(DiskError) {
    if posixLink(file, target) == 0 { return }
    guard errno != ENOENT, errno != EEXIST, kind(file) == .file else {
      throw DiskError("link", file)
    }
    var status = stat()
    guard lstat(file, &status) == 0 else { throw DiskError("read", file) }
    try write(try read(file), to: target)
    let times = [status.accessed, status.modified]
    utimensat(AT_FDCWD, target, times, 0)
  }
}

extension stat {
  #if canImport(Darwin)
    fileprivate var accessed: timespec { st_atimespec }
    var modified: timespec { st_mtimespec }
  #else
    fileprivate var accessed: timespec { st_atim }
    var modified: timespec { st_mtim }
  #endif
}

/// The C functions, which methods of the same names would hide.
private func posixRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int
{
  read(descriptor, bytes, count)
}

private func posixWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

private func posixLink(_ file: String, _ target: String) -> Int32 {
  link(file, target)
}
