#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What tells whether files below some folders have changed: their names, sizes and times.
struct FileTimes: Equatable {
  private struct Stamp: Equatable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  private var stamps: [String: Stamp] = [:]
  private var misnamed: [String] = []

  /// A folder that is not there has no files.
  init(of folders: [String]) throws(DiskError) {
    for folder in folders where DiskFile.leadsToFolder(folder) {
      let listing = try DiskFolder(path: folder).listing()
      for name in listing.paths {
        stamps["\(folder)/\(name)"] = Self.stamp("\(folder)/\(name)")
      }
      misnamed += listing.misnamed
    }
  }

  /// `nil` where the file has gone meanwhile.
  private static func stamp(_ path: String) -> Stamp? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    let time = status.modified
    return Stamp(size: Int(status.st_size), seconds: time.tv_sec, nanoseconds: time.tv_nsec)
  }
}
