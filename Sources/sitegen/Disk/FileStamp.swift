import ContentModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the disk says of a file or a folder, as a checksum by which it is seen whether anything was
/// changed: its number, kind and modification time, and the size of what is no folder.
struct FileStamp: Equatable, Sendable {
  let value: UInt64

  init(value: UInt64) { self.value = value }

  init(_ status: stat) {
    var digest = InputDigest()
    digest.add(UInt64(status.st_ino))
    digest.add(UInt64(bitPattern: Int64(status.st_mode)))
    if status.st_mode & S_IFMT != S_IFDIR {
      digest.add(UInt64(bitPattern: Int64(status.st_size)))
    }
    digest.add(UInt64(bitPattern: Int64(status.modified.tv_sec)))
    digest.add(UInt64(bitPattern: Int64(status.modified.tv_nsec)))
    value = digest.value
  }
}
