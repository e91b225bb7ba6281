import SiteRendering

/// Keeps the files of a site in memory.
struct MemoryWriter: OutputWriter {
  /// By path.
  private(set) var files: [String: [UInt8]] = [:]

  mutating func take(_ file: OutputFile) -> Bool {
    files[file.path] = file.bytes
    return true
  }
}
