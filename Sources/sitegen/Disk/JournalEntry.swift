/// What an exchange was about, written before it begins: the folder that is to be published, and
/// whether that folder, the previous site, must be kept if it was not.
struct JournalEntry {
  /// The number of the folder on its file system.
  let folder: UInt64
  let keepsNext: Bool

  func write(to path: String) throws(DiskError) {
    try FolderTree.remove(path)
    try DiskFile.write(Array("\(folder) \(keepsNext ? "rollback" : "build")\n".utf8), to: path)
  }

  /// `nil` where there is none, or none that is whole.
  static func read(_ path: String) -> JournalEntry? {
    guard DiskFile.kind(path) == .file, let bytes = try? DiskFile.read(path) else { return nil }
    let words = String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" }
    guard words.count == 2, let folder = UInt64(words[0]) else { return nil }
    return JournalEntry(folder: folder, keepsNext: words[1] == "rollback")
  }
}
