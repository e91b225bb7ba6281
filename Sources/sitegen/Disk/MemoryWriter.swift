import SiteRendering

/// Keeps the files of a site in memory.
struct MemoryWriter: OutputWriter {
  /// By path.
  private(set) var files: [String: [UInt8]] = [:]

  private var list = FileList()

  var taken: [FileList] { [list] }

  mutating func take(_ file: OutputFile) -> Bool {
    files[file.path] = file.bytes
    list.append(file)
    return true
  }
}
