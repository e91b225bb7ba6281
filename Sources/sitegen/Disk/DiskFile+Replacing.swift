#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension DiskFile {
  /// Puts a file in the place of another, or where there is none yet, in one step: whoever reads
  /// the path sees the one or the other, and never a part. Throws when the disk refuses; then
  /// nothing has changed.
  static func replace(_ bytes: [UInt8], at path: String) throws(DiskError) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let name = ".\(parts.last ?? "file").sitegen-\(getpid())"
    let draft = (parts.dropLast().map(String.init) + [name]).joined(separator: "/")
    unlink(draft)
    do throws(DiskError) {
      try write(bytes, to: draft)
    } catch {
      throw DiskError(error.operation, path, error.number)
    }
    guard rename(draft, path) == 0 else {
      let failure = DiskError("replace", path)
      unlink(draft)
      throw failure
    }
  }
}
