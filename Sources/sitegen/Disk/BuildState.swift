import ContentModel

/// A few checksums by which a build finds out what there is to do: of everything that the last one
/// was made of, and of the files that it and the one before it left.
///
/// Any doubt means that the site is built again as a whole: there is no such state, it cannot be
/// read, or the output is not as it was left.
struct BuildState: Equatable {
  /// `nil` for a build that reported something, which the next one must do again.
  let inputs: UInt64?
  let output: SiteStamp
  /// The site before it, as it was when it was published; `nil` where that is not known.
  let previous: SiteStamp?
  /// Whether files of others, whose names begin with a dot, stand in the output.
  let hasOthers: Bool
  /// The checksum of the ``BuildMemory`` that is about this output; `nil` where there is none.
  let memory: UInt64?

  /// What the next build knows of the site that is the previous one then; nothing where files of
  /// others stand in it, which must not come back.
  var asPrevious: SiteStamp? { hasOthers ? nil : output }
}

extension BuildState {
  /// `nil` where there is none.
  init?(at path: String) {
    guard DiskFile.kind(path) == .file, let bytes = try? DiskFile.read(path) else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.split(separator: " ").map { UInt64($0, radix: 16) }
      }
    guard lines.count == 6, lines[5].isEmpty, let output = SiteStamp(lines[1]) else { return nil }
    inputs = lines[0].first ?? nil
    self.output = output
    previous = SiteStamp(lines[2])
    hasOthers = lines[3] != [0]
    memory = lines[4].first ?? nil
  }

  func write(to path: String) throws(DiskError) {
    try FolderTree.remove(path)
    let lines = [
      inputs?.hexadecimal ?? "", output.text, previous?.text ?? "", hasOthers ? "1" : "0",
      memory?.hexadecimal ?? "",
    ]
    try DiskFile.write(Array(lines.map { $0 + "\n" }.joined().utf8), to: path)
  }
}

extension SiteStamp {
  fileprivate var text: String { "\(files.hexadecimal) \(folders.hexadecimal)" }

  fileprivate init?(_ words: [UInt64?]) {
    guard words.count == 2, let files = words[0], let folders = words[1] else { return nil }
    self.init(files: files, folders: folders)
  }
}
