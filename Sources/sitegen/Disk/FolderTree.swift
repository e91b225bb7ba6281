import CSystemCalls

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Whole folders with all they hold. Symbolic links are never followed.
enum FolderTree {
  /// Removes whatever stands at a path, if anything does.
  static func remove(_ path: String) throws(DiskError) {
    switch DiskFile.kind(path) {
    case nil: break
    case .folder: try removeFolder(path)
    case .file, .link, .other: try removeFile(path)
    }
  }

  /// Removes what is known to be no folder.
  static func removeFile(_ path: String) throws(DiskError) {
    guard unlink(path) == 0 else { throw DiskError("remove", path) }
  }

  /// Removes those folders around files below `folder` that hold nothing more.
  static func removeEmptyFolders(around paths: [String], in folder: String) {
    for name in paths.foldersAround.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      rmdir("\(folder)/\(name)")
    }
  }

  private static func removeFolder(_ folder: String) throws(DiskError) {
    for child in try DiskFolder(path: folder).unsortedChildren() {
      let path = "\(folder)/\(child.name)"
      if child.isFolder {
        try removeFolder(path)
      } else if unlink(path) != 0 {
        throw DiskError("remove", path)
      }
    }
    guard rmdir(folder) == 0 else { throw DiskError("remove", folder) }
  }

  static func rename(_ path: String, to target: String) throws(DiskError) {
    guard posixRename(path, target) == 0 else { throw DiskError("rename", path) }
  }

  /// Renames a folder; gives whether the file system can. An overlay, as in a container, moves no folder of a
  /// layer below.
  static func move(_ folder: String, to target: String) throws(DiskError) -> Bool {
    if posixRename(folder, target) == 0 { return true }
    guard errno == EXDEV else { throw DiskError("rename", folder) }
    return false
  }

  /// Links a file, or everything below a folder, into a folder that has nothing of that name yet.
  static func link(_ source: String, to target: String) throws(DiskError) {
    try createParent(of: target)
    guard DiskFile.kind(source) == .folder else { return try DiskFile.link(source, to: target) }
    try DiskFolder.create(target)
    for child in try DiskFolder(path: source).children() {
      try link("\(source)/\(child.name)", to: "\(target)/\(child.name)")
    }
  }

  /// Links a file; its folder is created if need be.
  static func linkFile(_ source: String, to target: String) throws(DiskError) {
    do {
      try DiskFile.link(source, to: target)
    } catch {
      guard error.number == ENOENT else { throw error }
      try createParent(of: target)
      try DiskFile.link(source, to: target)
    }
  }

  /// Creates the folder around a path, with those around it.
  static func createParent(of path: String) throws(DiskError) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else {
      return
    }
    try DiskFolder.create(String(path[..<slash]))
  }

  /// Sees to it that everything written so far is on the disk.
  static func sync(_ folder: String) throws(DiskError) {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DiskError("sync", folder) }
    defer { close(descriptor) }
    guard folder_sync(descriptor) == 0 else { throw DiskError("sync", folder) }
  }
}

extension [String] {
  /// The paths of the folders around files of these paths, each once.
  var foldersAround: Set<Substring> {
    var folders: Set<Substring> = []
    for path in self {
      var rest = path[...]
      while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
        rest = rest[..<slash]
        guard folders.insert(rest).inserted else { break }
      }
    }
    return folders
  }
}

/// The C function, which a method of the same name would hide.
private func posixRename(_ path: String, _ target: String) -> Int32 {
  rename(path, target)
}
