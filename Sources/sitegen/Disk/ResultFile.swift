import SiteRendering

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Keeps results in a file without a name, so that nothing is left of it however the program ends. What the disk
/// refuses stays in memory.
actor ResultFile: ResultStore {
  private let file: UnnamedFile?
  private var end = 0

  /// `path` leads to nothing.
  init(at path: String) {
    file = UnnamedFile(at: path)
  }

  func keep(_ result: [UInt8]) -> UnitResult {
    guard let file, file.write(result, at: end) else { return UnitResult(result) }
    let count = result.count
    defer { end += count }
    return UnitResult(count: count) { [end] in file.read(count, at: end) }
  }
}

/// An open file that no path leads to any more.
private final class UnnamedFile: Sendable {
  private let descriptor: Int32

  init?(at path: String) {
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return nil }
    unlink(path)
  }

  deinit { close(descriptor) }

  /// Whether all bytes were taken.
  func write(_ bytes: [UInt8], at place: Int) -> Bool {
    pwrite(descriptor, bytes, bytes.count, off_t(place)) == bytes.count
  }

  /// So many bytes; none where they cannot be read.
  func read(_ count: Int, at place: Int) -> [UInt8] {
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = max(0, pread(descriptor, buffer.baseAddress, count, off_t(place)))
    }
    return bytes.count == count ? bytes : []
  }
}
