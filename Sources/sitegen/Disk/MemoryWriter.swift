import SiteRendering

/// Looks at the files of a site and keeps them in memory.
struct MemoryWriter: OutputWriter {
  private(set) var audit: OutputAudit
  /// By path.
  private(set) var files: [String: [UInt8]] = [:]

  private var list = FileList()

  init(audit: OutputAudit) { self.audit = audit }

  var taken: [FileList] { [list] }

  mutating func take(_ file: OutputFile) -> Bool {
    audit.add(file)
    files[file.path] = file.bytes
    list.append(file)
    return true
  }
}
