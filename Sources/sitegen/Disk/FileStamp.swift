import ContentModel
import SiteRendering

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A checksum of what the disk says of a file or a folder, which becomes another one when that is changed: its
/// number, kind and modification time, and the size of what is no folder.
struct FileStamp: Equatable, Sendable {
  let value: UInt64

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

extension FileStamp {
  /// The stamps of files below a folder, in their order, found on `jobs` tasks; `nil` where a file is missing.
  static func all(in folder: String, _ files: FileList, jobs: Int) async -> [FileStamp]? {
    guard let folder = OpenFolder(folder) else { return nil }
    defer { folder.close() }
    let found = await files.shares(jobs: jobs).concurrentMap(jobs: jobs) { share in
      share.compactMap { number in files.withPath(number) { folder.stamp($0) } }
    }
    let stamps = found.flatMap(\.self)
    return stamps.count == files.count ? stamps : nil
  }
}

extension FileList {
  /// Stretches of the files, some for each task, so that one with more work than others does not keep all
  /// waiting.
  fileprivate func shares(jobs: Int) -> [Range<Int>] {
    let size = max(1, count / (8 * max(1, jobs)))
    return indices.stretches(of: size)
  }
}
