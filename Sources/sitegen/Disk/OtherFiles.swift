import Diagnostics

/// What stands in an output folder besides the files that sitegen wrote there.
struct OtherFiles {
  private let folder: String
  /// Files and folders whose names begin with a dot, at any depth. They are carried over.
  private(set) var dotted: [String] = []
  /// Everything else, and what cannot be carried over because its name is not UTF-8.
  private(set) var foreign: [String] = []
  /// What it is where it is no folder.
  private let obstacle: String?

  init(in folder: String, besides manifest: OutputManifest) throws(DiskError) {
    self.folder = folder
    let kind = DiskFile.kind(folder)
    obstacle =
      switch kind {
      case nil, .folder: nil
      case .link: "a symbolic link"
      case .file, .other: "no folder"
      }
    if kind == .folder { try look(in: "", Set(manifest.paths)) }
  }

  /// For a folder in which there is nothing else.
  init(noneIn folder: String) {
    self.folder = folder
    obstacle = nil
  }

  private mutating func look(in prefix: String, _ own: Set<String>) throws(DiskError) {
    for child in try DiskFolder(path: "\(folder)/\(prefix)").unsortedChildren() {
      let path = prefix + child.name
      if !child.isUTF8 {
        foreign.append(path)
      } else if child.name.hasPrefix(".") {
        if !Self.own.contains(path) { dotted.append(path) }
      } else if child.isFolder {
        try look(in: path + "/", own)
      } else if !own.contains(path) {
        foreign.append(path)
      }
    }
  }

  /// Dot files of ours: the list of files, and the work folder of an output that is mounted.
  private static let own: Set = [OutputManifest.name, ".sitegen"]

  /// Links the dot files into another folder.
  func carry(to target: String) throws(DiskError) {
    for path in dotted { try FolderTree.link("\(folder)/\(path)", to: "\(target)/\(path)") }
  }

  /// Why a site cannot be published there.
  var problems: [Diagnostic] {
    if let obstacle { return [.notAnOutputFolder(folder, obstacle)] }
    return foreign.isEmpty ? [] : [.foreignFiles(foreign.sorted(), in: folder)]
  }
}

extension Diagnostic {
  fileprivate static func notAnOutputFolder(_ path: String, _ obstacle: String) -> Diagnostic {
    Diagnostic(
      id: "not-an-output-folder", "the output is \(obstacle)", at: .file(path),
      suggestions: ["Remove it, or name another folder with --output."])
  }

  fileprivate static func foreignFiles(_ files: [String], in path: String) -> Diagnostic {
    let shown = files.prefix(10).map { Diagnostic.Note("\(path)/\($0)") }
    let more =
      files.count > shown.count ? [Diagnostic.Note("and \(files.count - shown.count) more")] : []
    return Diagnostic(
      id: "foreign-files", "the output folder holds files that sitegen did not write",
      at: .file(path), notes: shown + more,
      suggestions: ["Move them away, or name another folder with --output."])
  }
}
