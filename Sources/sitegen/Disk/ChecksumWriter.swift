import SiteRendering

/// Looks at the files of a site and keeps their checksums only.
struct ChecksumWriter: OutputWriter {
  private(set) var audit: OutputAudit?
  private(set) var files = FileList()

  init(audit: OutputAudit?) { self.audit = audit }

  var taken: [FileList] { [files] }

  mutating func take(_ file: OutputFile) -> Bool {
    audit?.add(file)
    files.append(file)
    return true
  }
}
