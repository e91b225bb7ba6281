/// The folder of a version that comes.
struct NewVersion {
  /// The vendor's folder.
  let vendor: String
  let name: String
  /// By their paths within the folder.
  let documents: [String: [UInt8]]

  /// Writes all of it or nothing: into a folder whose name begins with a dot, as which nothing reads it, and that
  /// gets the name then. Returns the path.
  func write() throws(DiskError) -> String {
    let (path, draft) = ("\(vendor)/\(name)", "\(vendor)/.\(name)")
    try FolderTree.remove(draft)
    for (document, bytes) in documents {
      try FolderTree.createParent(of: "\(draft)/\(document)")
      try DiskFile.write(bytes, to: "\(draft)/\(document)")
    }
    try FolderTree.rename(draft, to: path)
    return path
  }
}
