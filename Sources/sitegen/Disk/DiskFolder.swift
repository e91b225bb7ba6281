import ContentReading

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder on the disk.
struct DiskFolder {
  let path: String

  /// Whether a folder has a `content` folder in it.
  static func isSite(_ path: String) -> Bool {
    DiskFile.leadsToFolder("\(path)/content")
  }

  /// Creates a folder with those around it; one that is there already is left as it is.
  static func create(_ path: String) throws(DiskError) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT else { throw DiskError("create", path) }
    try FolderTree.createParent(of: path)
    if mkdir(path, 0o755) != 0, errno != EEXIST { throw DiskError("create", path) }
  }

  /// What stands in the folder, by name.
  func children() throws(DiskError) -> [Child] {
    try unsortedChildren().sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// What stands in the folder, in any order.
  func unsortedChildren() throws(DiskError) -> [Child] {
    guard let stream = opendir(path) else { throw DiskError("read", path) }
    defer { closedir(stream) }
    var children: [Child] = []
    while let entry = readdir(stream) {
      let (name, isUTF8) = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) {
          (String(cString: $0), String(validatingCString: $0) != nil)
        }
      }
      guard name != ".", name != ".." else { continue }
      children.append(
        Child(name: name, isFolder: isFolder(entry.pointee.d_type, name), isUTF8: isUTF8))
    }
    return children
  }

  /// Something in a folder.
  struct Child {
    let name: String
    /// A symbolic link to a folder is none.
    let isFolder: Bool
    /// If not, the name here has replacement characters, and leads to nothing.
    let isUTF8: Bool
  }

  /// What the folder itself says, and only where it does not say, the disk.
  private func isFolder(_ type: UInt8, _ name: String) -> Bool {
    guard Int(type) == Int(DT_UNKNOWN) else { return Int(type) == Int(DT_DIR) }
    return DiskFile.kind("\(path)/\(name)") == .folder
  }

  /// What stands below a folder, at any depth. Names that begin with a dot are left out, and so is what
  /// stands below them.
  struct Listing {
    /// The paths of everything that is no folder.
    fileprivate(set) var paths: [String] = []
    /// The paths of files and folders whose names are not UTF-8, with replacement characters.
    fileprivate(set) var misnamed: [String] = []
  }

  func listing() throws(DiskError) -> Listing {
    var listing = Listing()
    for child in try children() where !child.name.hasPrefix(".") {
      let name = child.name
      if !child.isUTF8 {
        listing.misnamed.append(name)
      } else if child.isFolder {
        let below = try DiskFolder(path: "\(path)/\(name)").listing()
        listing.paths += below.paths.map { "\(name)/\($0)" }
        listing.misnamed += below.misnamed.map { "\(name)/\($0)" }
      } else {
        listing.paths.append(name)
      }
    }
    return listing
  }

  /// The folder as content.
  func contentFolder() throws -> ContentFolder {
    guard DiskFile.leadsToFolder(path) else { throw MissingFolder(path: path) }
    let listing = try listing()
    let files = listing.paths.map { name in
      ContentFile(path: name, content: content(of: "\(path)/\(name)"))
    }
    let misnamed = listing.misnamed.map { ContentFile(path: $0, content: .misnamed) }
    return ContentFolder(path: path, files: files + misnamed)
  }

  private func content(of file: String) -> ContentFile.Content {
    switch DiskFile.kind(file) {
    case .link: return .unreadable("it is a symbolic link")
    case .other, .folder: return .unreadable("it is no regular file")
    case .file, nil: break
    }
    do {
      return .bytes(try DiskFile.read(file))
    } catch {
      return .unreadable(error.reason)
    }
  }
}
