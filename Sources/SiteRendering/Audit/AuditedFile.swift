/// A file while an audit looks at it.
struct AuditedFile {
  let file: OutputFile
  /// Its bytes, in which ranges of addresses are, without counting who refers to them.
  let bytes: UnsafeBufferPointer<UInt8>
  let place: SiteBase.Place

  var path: String { file.path }

  init(_ file: OutputFile, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.file = file
    self.bytes = bytes
    place = SiteBase.Place(file.path)
  }
}
