#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder that is asked about many paths below it.
struct OpenFolder: Sendable {
  private let descriptor: Int32

  /// `nil` where there is none, or a symbolic link to one.
  init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if descriptor < 0 { return nil }
  }

  func close() { posixClose(descriptor) }

  /// Of what stands at a path; `nil` where nothing does. A symbolic link is not followed.
  func stamp(_ path: String) -> FileStamp? {
    var path = path
    return path.withUTF8 { stamp($0) }
  }

  /// The same of a path in UTF-8, without the zero that C ends it with.
  func stamp(_ path: UnsafeBufferPointer<UInt8>) -> FileStamp? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: path.count + 1) { name in
      _ = name.initialize(from: path)
      name.initializeElement(at: path.count, to: 0)
      return name.withMemoryRebound(to: CChar.self) { name in
        var status = stat()
        guard let name = name.baseAddress,
          fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
        else { return nil }
        return FileStamp(status)
      }
    }
  }
}

/// The C function, which a method of the same name would hide.
private func posixClose(_ descriptor: Int32) { close(descriptor) }
