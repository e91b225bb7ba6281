#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Which folder of which file system a path leads to, whatever it is called on the way.
struct FolderPlace: Equatable {
  private let system: UInt64
  private let number: UInt64

  /// `nil` where there is no folder.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    system = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }

  /// The folder and all those around it, up to the root. Of a path that leads to nothing yet, those around
  /// what it will be.
  static func around(_ path: String) -> [FolderPlace] {
    var places: [FolderPlace] = []
    var path = path
    while FolderPlace(path) == nil, path != ".", path != "/" { path = parent(of: path) }
    while let place = FolderPlace(path), places.last != place {
      places.append(place)
      path += "/.."
    }
    return places
  }

  /// As far as the text tells, for what is not there.
  private static func parent(of path: String) -> String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    while let last = parts.last, last.isEmpty, parts.count > 1 { parts.removeLast() }
    let parent = parts.joined(separator: "/")
    return parent.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : parent
  }
}
