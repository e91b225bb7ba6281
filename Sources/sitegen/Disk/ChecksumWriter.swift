import ContentModel
import SiteRendering

/// Looks at the files of a site and keeps their checksums only.
struct ChecksumWriter: OutputWriter {
  private(set) var audit: OutputAudit?
  private(set) var lines: [OutputManifest.Line] = []

  init(audit: OutputAudit?) { self.audit = audit }

  mutating func take(_ file: OutputFile) -> Bool {
    audit?.add(file)
    lines.append(
      OutputManifest.Line(
        path: file.path, hash: ContentHash.of(file.bytes), origin: file.origin))
    return true
  }
}
